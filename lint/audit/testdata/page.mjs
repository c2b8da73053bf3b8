// Opens the pages in a folder, at two widths, light and dark, and prints each
// complaint as a line: node page.mjs FOLDER CHROMIUM. The packages that it
// imports lie beside it.
import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'

const [folder, executablePath] = process.argv.slice(2)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
let seen = 0
for (const file of readdirSync(folder).filter(f => f.endsWith('.html'))) {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [400, 1400]) await look(file, colorScheme, width)
  }
}
await browser.close()
console.log(`looked at ${seen} pages`)

async function look(file, colorScheme, width) {
  const complain = what => console.log(`${file}, ${colorScheme}, ${width}: ${what}`)
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
  const page = await context.newPage()
  const address = `file://${folder}/${file}`
  page.on('console', m => complain(`the console says ${m.type()}: ${m.text()}`))
  page.on('pageerror', e => complain(`an error: ${e}`))
  page.on('request', r => r.url() === address || complain(`it asks for ${r.url()}`))
  await page.goto(address)
  for (const c of await page.evaluate(charts)) complain(c)
  for (const c of await page.evaluate(heads)) complain(c)
  for (const c of await page.evaluate(overflows)) complain(c)
  await page.keyboard.press('Tab')
  for (const c of await page.evaluate(focus)) complain(c)
  await page.evaluate(() => document.querySelectorAll('details').forEach(d => { d.open = true }))
  await page.evaluate(axe)
  const { violations, passes } = await page.evaluate(() => axe.run(document))
  for (const v of violations) {
    const what = `${v.id}: ${v.help}: ${v.nodes[0].html.slice(0, 200)} ${v.nodes[0].failureSummary}`
    if (['serious', 'critical'].includes(v.impact)) complain(what)
    else console.error(`${file}, ${colorScheme}, ${width}, ${v.impact}: ${what}`)
  }
  for (const rule of ['color-contrast', 'svg-img-alt', 'html-has-lang', 'landmark-one-main']) {
    if (!passes.some(p => p.id === rule)) complain(`axe did not find anything to check by ${rule}`)
  }
  await page.emulateMedia({ media: 'print' })
  for (const c of await page.evaluate(overflows)) complain(`printed, ${c}`)
  await context.close()
  seen++
}

// charts: each that is seen has a text, and a table with its numbers near it.
function charts() {
  const complaints = []
  const list = [...document.querySelectorAll('svg')].filter(s => !s.closest('[aria-hidden=true]') && !s.parentElement.closest('svg'))
  if (list.length < 4) complaints.push(`only ${list.length} charts`)
  for (const svg of list) {
    const ids = (svg.getAttribute('aria-labelledby') || '').split(/\s+/).filter(Boolean)
    const text = svg.getAttribute('aria-label') || ids.map(id => document.getElementById(id)?.textContent || '').join(' ')
    if (svg.getAttribute('role') !== 'img' || !/\d|[a-z]/.test(text)) complaints.push(`a chart has no text: ${svg.outerHTML.slice(0, 120)}`)
    if (!svg.closest('table') && !svg.closest('section')?.querySelector('details table') && !svg.nextElementSibling?.matches('ul.legend')) {
      complaints.push(`a chart has no numbers beside it: ${svg.outerHTML.slice(0, 120)}`)
    }
    if (svg.getBoundingClientRect().width < 40) complaints.push(`a chart is ${svg.getBoundingClientRect().width} wide`)
  }
  return complaints
}

// heads: one first head, and none skips a level.
function heads() {
  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(h => Number(h.tagName[1]))
  const complaints = levels.filter((l, i) => i > 0 && l > levels[i - 1] + 1).map(l => `a head of level ${l} skips one`)
  if (levels.filter(l => l === 1).length !== 1 || levels[0] !== 1) complaints.push(`the heads are ${levels}`)
  return complaints
}

// overflows: nothing is wider than the page.
function overflows() {
  const most = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= most) return []
  const wide = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > most + 1)
  return [`the page is ${document.documentElement.scrollWidth} wide: ${wide.slice(-1).map(e => e.outerHTML.slice(0, 120))}`]
}

// focus: the first key goes to the link that skips, and shows where it is.
function focus() {
  const e = document.activeElement
  const style = getComputedStyle(e)
  const box = e.getBoundingClientRect()
  if (!e.matches('a.skip')) return [`the first key goes to ${e.outerHTML.slice(0, 120)}`]
  if (style.outlineStyle === 'none' || box.left < 0) return ['the focus is not seen']
  return []
}
