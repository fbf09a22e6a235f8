(function () {
  "use strict";
  var root = document.documentElement;
  root.classList.add("js");
  function all(selector, from) { return Array.prototype.slice.call((from || document).querySelectorAll(selector)); }
  function byId(id) { return document.getElementById(id); }

  // Language: the style sheet switches the sentences; options and placeholders are switched here.
  var english = byId("in-english");
  var thai = byId("in-thai");
  function speak() {
    var language = english.checked ? "en" : "th";
    all("[data-th]").forEach(function (element) {
      var words = element.getAttribute("data-" + language) || element.getAttribute("data-th");
      if (element.tagName === "INPUT") { element.placeholder = words; } else { element.textContent = words; }
    });
  }
  function choose() {
    var language = english.checked ? "en" : "th";
    speak();
    try { localStorage.setItem("prongsai-language", language); } catch (e) { /* a page from a folder may have no storage */ }
  }
  // Findings on drafts were asked for in a language; all else opens in the one that was chosen last.
  var asked = document.body.classList.contains("checked");
  try { if (!asked && localStorage.getItem("prongsai-language") === "en") { english.checked = true; } } catch (e) { /* as above */ }
  english.addEventListener("change", choose);
  thai.addEventListener("change", choose);
  speak();

  // A link to something inside a closed list opens the list.
  function reveal() {
    var id = decodeURIComponent(location.hash.slice(1));
    var target = id && byId(id);
    if (!target) { return; }
    for (var at = target.parentElement; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") { at.open = true; }
    }
    target.scrollIntoView();
  }
  window.addEventListener("hashchange", reveal);
  reveal();

  // Pointed at, a cell of the coverage table says its item's title and what its symbol means.
  all("table.coverage").forEach(function (table) {
    table.addEventListener("mouseover", function (event) {
      var cell = event.target.closest("tbody td");
      if (!cell) { return; }
      var heading = table.tHead.rows[0].cells[cell.cellIndex];
      var meaning = document.querySelector(".legend [data-mark='" + cell.className + "'] ." + (english.checked ? "en" : "th"));
      cell.title = heading.title + ": " + meaning.textContent;
    });
  });

  // A paragraph to paste: its button marks it and takes it to the clipboard.
  all(".paste").forEach(function (part) {
    var button = part.querySelector("button"), done = part.querySelector("output"), words = part.querySelector(".remark");
    button.hidden = false;
    button.addEventListener("click", function () {
      var shown = words.querySelector(english.checked ? ".en" : ".th") || words;
      getSelection().selectAllChildren(shown);
      var copied = document.execCommand("copy");
      if (!copied && navigator.clipboard) { navigator.clipboard.writeText(shown.textContent); copied = true; }
      done.hidden = !copied;
    });
  });

  // On paper all findings are open.
  var opened = [];
  window.addEventListener("beforeprint", function () {
    opened = all(".group:not([open])");
    opened.forEach(function (group) { group.open = true; });
  });
  window.addEventListener("afterprint", function () {
    opened.forEach(function (group) { group.open = false; });
    opened = [];
  });

  var form = byId("filter");
  if (!form) { return; }
  var body = byId("first-list").tBodies[0];
  var rows = all("tr", body);
  var shown = byId("f-count").querySelector("b");
  var texts = new Map();
  function text(row) {
    if (!texts.has(row)) {
      var report = byId(row.dataset.report);
      texts.set(row, (row.textContent + " " + (report ? report.textContent : "")).toLowerCase());
    }
    return texts.get(row);
  }
  function has(list, value) { return !value || (" " + list + " ").indexOf(" " + value + " ") >= 0; }
  function filter() {
    var words = byId("f-text").value.toLowerCase().trim().split(/\s+/).filter(Boolean);
    var year = byId("f-year").value, province = byId("f-province").value;
    var severity = byId("f-severity").value, rule = byId("f-rule").value;
    var count = 0;
    rows.forEach(function (row) {
      var data = row.dataset;
      var report = byId(data.report);
      var fits = (!year || data.year === year) && (!province || data.province === province)
        && has(data.severities, severity) && has(data.rules, rule)
        && words.every(function (word) { return text(row).indexOf(word) >= 0; });
      row.hidden = !fits;
      if (report) {
        report.hidden = !fits;
        if (fits) { narrow(report, severity, rule); }
      }
      count += fits ? 1 : 0;
    });
    shown.textContent = count;
    byId("f-nothing").hidden = count > 0;
  }
  function narrow(report, severity, rule) {
    all(".group", report).forEach(function (group) {
      var left = 0;
      all(".finding", group).forEach(function (finding) {
        var fits = (!severity || finding.dataset.severity === severity) && (!rule || finding.dataset.rule === rule);
        finding.hidden = !fits;
        left += fits ? 1 : 0;
      });
      group.hidden = left === 0;
      group.querySelector(".many").textContent = left;
      if (left && (severity || rule)) { group.open = true; }
    });
  }
  form.addEventListener("input", filter);
  form.addEventListener("change", filter);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function () { setTimeout(filter, 0); });

  // A heading sorts by its column, pressed again the other way round; the first column is the reading order.
  var headings = all("#first-list thead th");
  var collator = new Intl.Collator("th");
  all("#first-list thead button").forEach(function (button) {
    button.addEventListener("click", function () {
      var heading = button.parentElement;
      var column = headings.indexOf(heading);
      var number = button.dataset.type === "number";
      var now = heading.getAttribute("aria-sort");
      var down = now ? now === "ascending" : number && column > 0;
      headings.forEach(function (other) { other.removeAttribute("aria-sort"); });
      heading.setAttribute("aria-sort", down ? "descending" : "ascending");
      rows.slice().sort(function (a, b) {
        var x = a.cells[column].dataset.sort, y = b.cells[column].dataset.sort;
        var order = number ? Number(x) - Number(y) : collator.compare(x, y);
        return (down ? -order : order) || rows.indexOf(a) - rows.indexOf(b);
      }).forEach(function (row) { body.appendChild(row); });
    });
  });
})();
