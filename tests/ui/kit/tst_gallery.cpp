// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/gallerypage.h"
#include "ui/support/uitest.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDir>
#include <QLabel>

using namespace touchbase;

/// Walks the page that shows every component. With TOUCHBASE_PICTURES set to a folder, it leaves pictures there.
class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFocusableHasAName();
    void noLabelGuessesMarkup();
    void isShown_data();
    void isShown();
};

void TestGallery::everyFocusableHasAName()
{
    ui::GalleryPage page;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled() || widget->isHidden())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                             || !qobject_cast<const QWidget *>(widget)->windowTitle().isEmpty();
        // What Qt builds inside its own controls.
        const bool isInner = widget->focusProxy() || widget->inherits("QComboBoxListView")
                             || widget->inherits("QCalendarWidget")
                             || (widget->parentWidget() && widget->parentWidget()->inherits("QCalendarWidget"))
                             || widget->objectName().startsWith(QStringLiteral("qt_"));
        QVERIFY2(isNamed || isInner,
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

void TestGallery::noLabelGuessesMarkup()
{
    ui::GalleryPage page;
    const auto labels = page.findChildren<QLabel *>();
    QVERIFY(!labels.isEmpty());
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestGallery::isShown_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 140}) {
        QTest::addRow("light-%d", percent) << false << percent;
        QTest::addRow("dark-%d", percent) << true << percent;
    }
}

void TestGallery::isShown()
{
    QFETCH(bool, isDark);
    QFETCH(int, percent);
    test::dress(isDark, percent);
    ui::GalleryPage page;
    page.resize(1440 * percent / 100, 100);
    page.adjustSize();
    page.resize(qMax(page.width(), 1440 * percent / 100), page.heightForWidth(1440));
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto *table = page.findChild<QAbstractItemView *>(QStringLiteral("galleryTableView"));
    table->setFocus();
    QTest::qWait(250); // until the skeleton is due
    const QPixmap picture = page.grab();
    QVERIFY(!picture.isNull());
    const QString folder = qEnvironmentVariable("TOUCHBASE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(picture.save(QDir(folder).filePath(QStringLiteral("gallery-%1@%2.png")
                                                       .arg(QString::fromLatin1(QTest::currentDataTag()))
                                                       .arg(picture.devicePixelRatio()))));
    test::dress(false);
}

TOUCHBASE_UI_TEST(TestGallery)

#include "tst_gallery.moc"
