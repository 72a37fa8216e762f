import { describe, expect, it } from 'vitest';
import { permissions as permissionsKind } from '../../lib/facts/kinds/permissions';
import { androidPermissions } from '../../lib/language/android-permissions';
import { permissions as english } from '../../lib/language/en/permissions';
import { opened } from '../../lib/language/opened';
import taxonomy from '../../lib/language/taxonomy.json';
import { permissions as chinese } from '../../lib/language/zh/permissions';
import { readingOf, stateOf } from './of-lines';

const asked = (...lines: string[]) => stateOf(permissionsKind, readingOf(...lines)).map(({ permission }) => permission);

describe('permissions', () => {
  it('are those of the taxonomy, in every list', () => {
    const known = taxonomy.permissions.map(({ id }) => id).sort();
    for (const { forms } of [chinese, english, androidPermissions]) for (const id of Object.keys(forms)) expect(known).toContain(id);
    for (const id of Object.keys(opened)) expect(known).toContain(id);
    expect(Object.keys(chinese.forms).sort()).toEqual(known);
  });

  it('are found where the text asks for them', () => {
    expect(asked('# 权限说明', '当您拍摄票据时，我们会申请相机权限；当您导出账本时，我们会申请存储权限。')).toEqual(['camera', 'storage']);
    expect(asked('# 设备权限', '语音记账需要您开启麦克风权限。')).toEqual(['microphone']);
  });

  it('are found in a table, by Android’s names too', () => {
    const found = asked('# 应用权限清单', '权限\t用途', 'android.permission.READ_CALENDAR\t记账提醒', '定位权限\t推荐附近门店');
    expect(found).toEqual(expect.arrayContaining(['calendar', 'location']));
  });

  it('may be everyday words, which stand alone in a list of them', () => {
    expect(asked('# 设备权限', '定位（找附近的店）、通知（开奖提醒）、网络（加载页面）。')).toEqual(
      expect.arrayContaining(['location', 'notification', 'network']),
    );
    expect(asked('# 設備權限', '權限\t用途', '通知\t出貨提醒', '動作與健身\t計算步數')).toEqual(['notification', 'sensors']);
    expect(asked('# 设备权限', '如有变化，我们会另行通知，并在网络上公布；健康码无需提供。')).toEqual([]);
    expect(asked('# 我们怎样联系您', '我们会以邮件、通知、短信的方式联系您。')).toEqual([]);
  });

  it('are asked for where a part of the device is put to use', () => {
    expect(asked('# 我们收集的信息', '打开手机的蓝牙即可连接手环。')).toEqual(['bluetooth']);
    expect(asked('# 我们收集的信息', '手环用蓝牙连接。')).toEqual([]);
  });

  it('are not the things of that name', () => {
    expect(asked('我们会在您的生日那天送上祝福视频和照片。')).toEqual([]);
    expect(asked('我们会通过电话、短信通知您。')).toEqual([]);
    expect(asked('# 第三方SDK', '小满广告SDK会获取设备型号、陀螺仪传感器、软件安装列表等信息。')).toEqual([]);
  });

  it('are not those that it says it does not ask for', () => {
    expect(asked('# 设备权限', '除上述权限外，本应用不申请定位、通讯录、麦克风、相机等权限。')).toEqual([]);
    expect(asked('# Permissions', 'The app does not request the location or camera permission.')).toEqual([]);
    expect(asked('# 设备权限', '您可以在系统设置中查看麦克风权限；本应用从未申请该权限。')).toEqual([]);
    expect(asked('# 设备权限', '本应用不会自启动。')).toEqual([]);
    expect(asked('# 设备权限', '新版系统无需本应用申请日历权限。')).toEqual([]);
    expect(asked('# 设备权限', '如您不开启相机权限，将无法扫码。')).toEqual(['camera']);
  });

  it('are what stands in the column of a table that is titled so', () => {
    const rows = [
      'Permission\tPurpose',
      'Contacts\tFinding friends',
      'WLAN and network connections\tLoading pages',
      'Turn off sleep state\tPlaying on',
    ];
    expect(asked(...rows).sort()).toEqual(['contacts', 'network', 'wake-lock']);
  });
});
