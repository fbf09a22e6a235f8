(function () {
  "use strict";
  function byId(id) { return document.getElementById(id); }

  var print = byId("print");
  if (print) {
    print.hidden = false;
    print.addEventListener("click", function () { window.print(); });
  }

  var form = byId("hand");
  if (!form) { return; }
  form.noValidate = true;
  var go = byId("go");
  var waiting = byId("working").querySelector("span");
  var zones = Array.prototype.slice.call(form.querySelectorAll("[data-drop]"));
  var none = new Map();

  function input(zone) { return zone.querySelector("input[type=file]"); }
  function output(zone) { return zone.querySelector("output"); }

  // One message at a time, said by screen readers when it appears.
  function tell(what) {
    Array.prototype.forEach.call(byId("alert").children, function (line) { line.hidden = line.dataset.for !== what; });
  }

  function show(zone) {
    var files = Array.prototype.slice.call(input(zone).files);
    zone.classList.toggle("full", files.length > 0);
    var said = output(zone);
    said.textContent = "";
    if (files.length) {
      said.textContent = files.map(function (file) { return file.name; }).join(", ");
    } else {
      none.get(zone).forEach(function (node) { said.appendChild(node); });
    }
    tell("");
  }

  zones.forEach(function (zone) {
    none.set(zone, Array.prototype.slice.call(output(zone).childNodes));
    input(zone).addEventListener("change", function () { show(zone); });
    zone.addEventListener("dragover", function (event) {
      event.preventDefault();
      zone.classList.add("over");
    });
    zone.addEventListener("dragleave", function (event) {
      if (!zone.contains(event.relatedTarget)) { zone.classList.remove("over"); }
    });
    zone.addEventListener("drop", function (event) {
      event.preventDefault();
      zone.classList.remove("over");
      var files = event.dataTransfer.files;
      if (!files.length) { return; }
      if (!input(zone).multiple && files.length > 1) { tell("one-file"); return; }
      input(zone).files = files;
      show(zone);
    });
  });
  // A file dropped beside the zones must not take the page's place.
  window.addEventListener("dragover", function (event) { event.preventDefault(); });
  window.addEventListener("drop", function (event) { event.preventDefault(); });

  form.addEventListener("submit", function (event) {
    var draft = byId("draft").files, against = byId("against").files;
    var bytes = 0;
    [draft, against].forEach(function (files) {
      for (var i = 0; i < files.length; i++) { bytes += files[i].size; }
    });
    var trouble = !draft.length ? "no-file"
      : against.length > Number(form.dataset.most) ? "too-many"
      : bytes > Number(form.dataset.bytes) ? "too-large" : "";
    tell(trouble);
    if (trouble) {
      event.preventDefault();
      byId(trouble === "too-many" ? "against" : "draft").focus();
      return;
    }
    go.disabled = true;
    waiting.hidden = false;
  });
  // Whoever comes back finds the form ready again.
  window.addEventListener("pageshow", function () {
    go.disabled = false;
    waiting.hidden = true;
    zones.forEach(show);
  });
})();
