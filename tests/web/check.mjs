// Opens each page named on the command line, narrow and wide, light and dark, and prints it. Ends with 1 if anything is wrong.
// The first page is looked at in every way, the others in the two that differ most.
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";

const packages = resolve(process.env.PACKAGES);
const require = createRequire(join(packages, "package.json"));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const WIDTHS = [360, 800, 1280];
const EVERY_WAY = WIDTHS.flatMap((width) => ["light", "dark"].map((scheme) => [width, scheme]));
const TWO_WAYS = [[360, "light"], [1280, "dark"]];
const GRAVE = ["serious", "critical"];
const MOST_SHEETS = 14;
// The summary has two sheets, whatever the study and the language.
const SUMMARY_SHEETS = 2;
const shots = join(packages, "shots");
mkdirSync(shots, { recursive: true });

async function open(browser, file, width, colorScheme) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  const wrong = [];
  page.on("request", (request) => /^(file|data|blob):/.test(request.url()) || wrong.push(`asks for ${request.url()}`));
  page.on("pageerror", (error) => wrong.push(`script: ${error.message}`));
  page.on("console", (said) => said.type() === "error" && wrong.push(`browser: ${said.text()}`));
  await page.goto(`file://${resolve(file)}`);
  return { context, page, wrong };
}

async function tooWide(page) {
  const [across, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  return across > room ? [`scrolls sideways: ${across} px on ${room}`] : [];
}

// What is wrong with the contents: where they are folded, a choice must lead there and fold them again.
async function contents(page) {
  const folded = page.locator("nav summary:visible");
  if ((await folded.count()) === 0) return [];
  await page.locator("nav details").evaluateAll((all) => all.forEach((details) => (details.open = false)));
  await folded.click();
  const link = page.locator("nav a:visible").last();
  const place = await link.getAttribute("href");
  await link.click();
  const there = await page.evaluate(() => location.hash);
  const open = (await page.locator("nav details[open]:visible").count()) > 0;
  return [...(there === place ? [] : [`${place} leads to ${there}`]), ...(open ? ["contents stay open"] : [])];
}

// What is wrong with the switch between languages, where there is one: a choice shows its language and hides the others.
async function languages(page) {
  const wrong = [];
  const buttons = page.locator(".switch input");
  for (let n = (await buttons.count()) - 1; n >= 0; n--) {
    const code = await page.locator(".switch label").nth(n).getAttribute("lang");
    await buttons.nth(n).focus();
    await page.keyboard.press("Space");
    const shown = await page.locator(".told:visible").evaluateAll((parts) => parts.map((part) => part.lang));
    if (shown.join() !== code) wrong.push(`${code} is chosen, ${shown.join() || "nothing"} is shown`);
    if ((await page.locator(`.told[lang=${code}] h1:visible`).count()) !== 1) wrong.push(`${code} has no title`);
    wrong.push(...(await tooWide(page)), ...(await contents(page)));
    // The first is shown from the start, and was looked at.
    if (n > 0) wrong.push(...(await grave(page, `${code}, `, `.told[lang=${code}]`)));
  }
  return wrong;
}

// Serious and critical faults of accessibility of what is shown, or of a part of it.
async function grave(page, where, part = "html") {
  // Not as a script of the page, which forbids every script but its own.
  await page.evaluate(axe);
  const [looked, violations] = await page.evaluate(async (part) => {
    const { violations, passes } = await globalThis.axe.run(part, { resultTypes: ["violations"] });
    const brief = ({ id, impact, nodes }) => ({ id, impact, places: nodes.length, first: nodes[0].target.join(" ") });
    return [passes.length, violations.map(brief)];
  }, part);
  const found = violations.filter((violation) => GRAVE.includes(violation.impact));
  const told = found.map(({ id, impact, places, first }) => `${where}${impact}: ${id} at ${places} places, first ${first}`);
  return looked === 0 ? [...told, `${where}axe looked at nothing`] : told;
}

// What is wrong with a page on a screen, with everything folded and then unfolded.
async function onScreen(browser, file, name, [width, scheme]) {
  const { context, page, wrong } = await open(browser, file, width, scheme);
  await page.screenshot({ path: join(shots, `${name}-${width}-${scheme}.png`), fullPage: true });
  wrong.push(...(await tooWide(page)), ...(await contents(page)));
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  wrong.push(...(await tooWide(page)));
  wrong.push(...(await grave(page, "")), ...(await languages(page)));
  await context.close();
  return wrong;
}

// What is wrong with a page on paper, which takes at least and at most so many sheets.
async function onPaper(browser, file, name, [least, most]) {
  const { context, page, wrong } = await open(browser, file, 800, "dark");
  const pdf = await page.pdf({ path: join(shots, `${name}.pdf`), preferCSSPageSize: true, printBackground: true });
  const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  if (sheets < least || sheets > most) wrong.push(`${sheets} sheets, from ${least} to ${most} expected`);
  // What is taller than its sheet would be printed over the edge or on a third one.
  await page.emulateMedia({ media: "print" });
  const over = await page.locator(".sheet").evaluateAll((parts) => parts.map((part) => part.scrollHeight - part.clientHeight));
  if (over.some((pixels) => pixels > 1)) wrong.push(`sheets hold ${over.join(", ")} px too much`);
  await context.close();
  return wrong;
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
let [passed, failed] = [0, 0];
function told(name, wrong) {
  wrong.forEach((fault) => console.error(`${name}: ${fault}`));
  wrong.length > 0 ? failed++ : passed++;
}
const visits = process.argv.slice(2).flatMap((file, n) => {
  const name = `${basename(dirname(file))}-${basename(file, ".html")}`;
  const ways = n === 0 ? EVERY_WAY : TWO_WAYS;
  const screens = ways.map((way) => [`${name}, ${way.join(" px, ")}`, () => onScreen(browser, file, name, way)]);
  const summary = basename(file) === "summary.html";
  const sheets = summary ? [SUMMARY_SHEETS, SUMMARY_SHEETS] : [1, MOST_SHEETS];
  const paper = [`${name}, on paper`, () => onPaper(browser, file, name, sheets)];
  return n === 0 || summary || name.includes("all-languages") ? [...screens, paper] : screens;
});
async function visitor() {
  for (let visit = visits.shift(); visit; visit = visits.shift()) told(visit[0], await visit[1]());
}
// Two at a time: most of a visit is the browser's computing.
await Promise.all([visitor(), visitor()]);
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
