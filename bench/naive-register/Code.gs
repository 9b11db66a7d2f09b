// What the register is compared to: a contact sheet as most public Apps Script code keeps one. It locks, reads the whole
// table, writes cell by cell and appends a line to a log: no versions, no undo, several writes that can be cut apart.

function onOpen() {
  SpreadsheetApp.getUi().createMenu("通讯录").addItem("打开", "openSidebar").addToUi();
}

function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("<p>通讯录</p>").setTitle("通讯录"));
}

function fill(tab, rows) {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = book.getSheetByName(tab) || book.insertSheet(tab);
  var missing = rows.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet.getRange(1, 1, rows.length, rows[0].length).setNumberFormat("@").setValues(rows);
}

function editContact(tab, serial, changes) {
  var lock = LockService.getScriptLock();
  lock.waitLock(30000);
  try {
    var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
    var values = sheet.getDataRange().getValues();
    var serials = values[0].indexOf("序号");
    for (var row = 1; row < values.length; row++) {
      if (values[row][serials] !== serial) continue;
      for (var header in changes) {
        var column = values[0].indexOf(header);
        sheet.getRange(row + 1, column + 1).setValue(changes[header]);
        writeLog("edit", serial, header, values[row][column], changes[header]);
      }
      sheet.getRange(row + 1, values[0].indexOf("最后更新日期") + 1).setValue(today());
    }
  } finally {
    lock.releaseLock();
  }
}

function addContact(tab, contact) {
  var lock = LockService.getScriptLock();
  lock.waitLock(30000);
  try {
    var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
    var values = sheet.getDataRange().getValues();
    var row = values.length + 1;
    if (row > sheet.getMaxRows()) sheet.insertRowAfter(values.length);
    contact["序号"] = String(row);
    contact["最后更新日期"] = today();
    for (var header in contact) {
      sheet.getRange(row, values[0].indexOf(header) + 1).setValue(contact[header]);
    }
    writeLog("add", contact["序号"], "", "", JSON.stringify(contact));
  } finally {
    lock.releaseLock();
  }
}

function today() {
  return Utilities.formatDate(new Date(), "Asia/Shanghai", "yyyy-MM-dd");
}

function writeLog(action, serial, header, before, after) {
  var log = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("日志");
  log.appendRow([new Date(), Session.getActiveUser().getEmail(), action, serial, header, before, after]);
}
