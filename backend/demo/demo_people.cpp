// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/demo_people.h"

namespace stationmaster {

using namespace Qt::StringLiterals;

const QList<DemoPerson> &demoPeople()
{
    using K = SessionKind;
    using T = DemoTemper;
    static const QList<DemoPerson> people{
        {u"okafor"_s, u"Ngozi Okafor"_s, K::Seat, u"seat0"_s},
        {u"minjun.kim"_s, u"김민준"_s, K::Xrdp, u"xrdp-10"_s},
        {u"seoyeon.park"_s, u"박서연"_s, K::Xrdp, u"xrdp-11"_s},
        {u"haruto.sato"_s, u"佐藤 陽翔"_s, K::Xrdp, u"xrdp-12"_s},
        {u"himari.suzuki"_s, u"鈴木 陽葵"_s, K::Xrdp, u"xrdp-13"_s},
        {u"ren.takahashi"_s, u"高橋 蓮"_s, K::Vnc, u"vnc-1"_s},
        {u"elodie.lefevre"_s, u"Élodie Lefèvre"_s, K::Xrdp, u"xrdp-14"_s},
        {u"theo.moreau"_s, u"Théo Moreau"_s, K::Xrdp, u"xrdp-15"_s, T::Slow},
        {u"zoe.francois"_s, u"Zoé François"_s, K::Vnc, u"vnc-2"_s},
        {u"a.smirnova"_s, u"Анастасия Смирнова"_s, K::Xrdp, u"xrdp-16"_s},
        {u"d.ivanov"_s, u"Дмитрий Иванов"_s, K::Xrdp, u"xrdp-17"_s, T::Stuck},
        {u"m.petrova"_s, u"Мария Петрова"_s, K::Seat, u"seat1"_s},
        {u"layla.haddad"_s, u"ليلى حداد"_s, K::Xrdp, u"xrdp-18"_s},
        {u"yusuf.almasri"_s, u"يوسف المصري"_s, K::Vnc, u"vnc-3"_s},
        {u"wei.zhang"_s, u"张伟"_s, K::Xrdp, u"xrdp-19"_s},
        {u"xin.li"_s, u"李欣"_s, K::Vnc, u"vnc-4"_s},
        {u"priya.sharma"_s, u"प्रिया शर्मा"_s, K::Xrdp, u"xrdp-20"_s},
        {u"eleni.p"_s, u"Ελένη Παπαδοπούλου"_s, K::Seat, u"seat1"_s},
        {u"noa.levi"_s, u"נועה לוי"_s, K::Xrdp, u"xrdp-21"_s},
        {u"ayse.yilmaz"_s, u"Ayşe Yılmaz"_s, K::Xrdp, u"xrdp-22"_s},
        {u"linh.nguyen"_s, u"Nguyễn Thùy Linh"_s, K::Vnc, u"vnc-5"_s},
        {u"jose.garcia"_s, u"José García"_s, K::Xrdp, u"xrdp-23"_s, T::Silent},
        {u"lukasz.w"_s, u"Łukasz Wiśniewski"_s, K::Xrdp, u"xrdp-24"_s},
        {u"freja.nielsen"_s, u"Freja Nielsen"_s, K::Seat, u"seat2"_s},
        {u"horvat"_s, u"Ivana Horvat"_s, K::Xrdp, u"xrdp-25"_s, T::Refuses},
        {u"amara.diallo"_s, u"Amara Diallo"_s, K::Xrdp, u"xrdp-26"_s, T::Grabs},
        {u"student27"_s, {}, K::Vnc, u"vnc-6"_s},
        {u"oliver.brown"_s, u"Oliver Brown"_s, K::Ssh, u"pts/3"_s},
        {u"sofia.rossi"_s, u"Sofia Rossi"_s, K::Ssh, u"pts/5"_s},
        {u"backup"_s, {}, K::Text, u"tty3"_s},
    };
    return people;
}

} // namespace stationmaster
