"""Reports in a browser: each is opened in Chromium as wide as a phone and as a desk, with texts that try to run, and printed.

Usage: test_report_browser.py WRITER DIRECTORY; the writer makes the pages (write_reports.c), the directory gets pages, screenshots and prints.
"""
import base64
import json
import os
import subprocess
import sys

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

WIDTHS = (320, 375, 1280)

# Everything that a page must be, asked in the page itself; what comes back is what is wrong.
ASK = r"""
const wrong = [];
const root = document.documentElement;
if (root.scrollWidth > innerWidth) wrong.push(`scrolls sideways: ${root.scrollWidth} in ${innerWidth}`);
if (!root.lang) wrong.push('no language');
if (document.scripts.length || document.querySelector('iframe, object, embed, img, link, form')) wrong.push('an element that is not the report\'s');
for (const e of document.querySelectorAll('*'))
  for (const a of e.attributes) if (/^on/i.test(a.name) || /javascript:/i.test(a.name === 'href' ? a.value : '')) wrong.push(`<${e.tagName} ${a.name}>`);
const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
if (new Set(ids).size !== ids.length) wrong.push('ids that are not unique');
const charts = document.querySelectorAll('svg[role=img]');
for (const svg of charts) {
  const said = (svg.getAttribute('aria-labelledby') || '').split(' ').map(id => document.getElementById(id));
  if (said.length !== 2 || said.some(e => !e || !svg.contains(e) || !e.textContent.trim())) wrong.push('a chart without words');
}
let level = 0;
for (const h of document.querySelectorAll('h1, h2, h3')) {
  const own = +h.tagName[1];
  if (own > level + 1) wrong.push(`${h.tagName} after h${level}`);
  level = own;
}
if (document.querySelectorAll('h1').length !== 1) wrong.push('not one h1');
for (const t of document.querySelectorAll('table'))
  if (!t.caption || [...t.querySelectorAll('th')].some(h => !h.scope)) wrong.push('a table without caption or scope');
const rgb = c => (c.match(/[\d.]+/g) || []).map(Number);
const light = c => { const [r, g, b] = rgb(c).map(v => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
const behind = e => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c.length === 3 || c[3] > 0)
  return getComputedStyle(e).backgroundColor; } return 'rgb(255,255,255)'; };
for (const e of document.querySelectorAll('h1, h2, h3, p, dt, dd, td, th, a, .badge, .tile b, .tile span, figcaption span')) {
  if (!e.textContent.trim() || !e.getClientRects().length) continue;
  const a = light(getComputedStyle(e).color), b = light(behind(e)), ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  if (ratio < 4.5) { wrong.push(`contrast ${ratio.toFixed(2)} of <${e.tagName} class=${e.className}>`); break; }
}
return {wrong, charts: charts.length, text: document.body.innerText, title: document.title, ran: typeof window.ran};
"""


def browser():
    options = Options()
    options.binary_location = os.environ.get("CHROMIUM", "/usr/bin/chromium")
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    return webdriver.Chrome(service=Service(os.environ.get("CHROMEDRIVER", "/usr/bin/chromedriver")), options=options)


def loud(driver):
    """What the console says and the network was asked for, but for the page itself."""
    said = [entry["message"] for entry in driver.get_log("browser") if "favicon" not in entry["message"]]
    for entry in driver.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            url = message["params"]["request"]["url"]
            if not url.startswith("file://") or not url.endswith(".html"):
                said.append("asked for " + url)
        if message["method"] == "Page.javascriptDialogOpening":
            said.append("a dialog opened")
    return said


def look(driver, path, width):
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                           {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 700})
    driver.get("file://" + path)
    found = driver.execute_script(ASK)
    wrong = found["wrong"] + loud(driver)
    if found["ran"] != "undefined":
        wrong.append("a text ran")
    if found["charts"] < 1:
        wrong.append("no chart")
    if "hostile" in path and ("<script>window.ran=1</script>" not in found["text"] or "<script>" not in found["title"]):
        wrong.append("a hostile name does not show as text")
    height = min(driver.execute_script("return document.documentElement.scrollHeight"), 12000)
    shot = driver.execute_cdp_cmd("Page.captureScreenshot", {"captureBeyondViewport": True,
                                                             "clip": {"x": 0, "y": 0, "width": width, "height": height, "scale": 1}})
    with open(f"{path[:-5]}-{width}.png", "wb") as file:
        file.write(base64.b64decode(shot["data"]))
    return wrong


def printed(driver, path):
    pdf = base64.b64decode(driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True, "printBackground": True})["data"])
    with open(path[:-5] + ".pdf", "wb") as file:
        file.write(pdf)
    return [] if pdf.startswith(b"%PDF") and len(pdf) > 10000 else ["prints nothing"]


def main():
    writer, directory = sys.argv[1:3]
    os.makedirs(directory, exist_ok=True)
    for name in os.listdir(directory):
        os.remove(os.path.join(directory, name))
    subprocess.run([writer, directory], check=True)
    pages = sorted(name for name in os.listdir(directory) if name.endswith(".html"))
    failed = 0
    driver = browser()
    try:
        for name in pages:
            path = os.path.abspath(os.path.join(directory, name))
            wrong = [f"{width} px: {what}" for width in WIDTHS for what in look(driver, path, width)] + printed(driver, path)
            for what in wrong:
                print(f"FAILED: {name}: {what}", file=sys.stderr)
            failed += len(wrong)
    finally:
        driver.quit()
    if len(pages) < 9:
        print(f"FAILED: only {len(pages)} pages", file=sys.stderr)
        failed += 1
    print(f"{len(pages)} pages at {len(WIDTHS)} widths, screenshots in {directory}")
    return 1 if failed else 0


sys.exit(main())
