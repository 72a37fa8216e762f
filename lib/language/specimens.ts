/** A few lines as policies have them, of our own writing: whoever has read them has loaded most of what reading a policy takes. */
import type { Lang } from '../model';

export const specimens: Record<Lang, readonly string[]> = {
  zh: [
    `隐私政策
更新日期：2026年3月1日
生效日期：2026年3月15日
“小舟”由小舟网络科技有限公司（以下简称“我们”）运营。
一、我们如何收集和使用您的个人信息
1. 注册和登录
当您注册账号时，您需要提供手机号码，我们会发送验证码来确认您的身份；您也可以选择微信登录。
2. 支付
当您购买会员时，我们会收集您的订单编号和支付方式，不会收集您的银行卡密码。
（1）设备信息：设备型号、操作系统版本、Android ID、IP地址；
（2）日志信息：浏览记录、搜索记录。
我们会申请相机权限，用于扫描二维码；您拒绝后仍可使用其他功能。
我们会根据您的浏览记录向您推荐内容和个性化广告，您可以在“我的-设置-隐私”中关闭。`,
    `二、共享、委托处理、转让和公开披露
我们不会向第三方出售您的个人信息。未经您的同意，我们不会与第三方共享，但法律法规另有规定的除外。
我们接入了以下第三方SDK：
SDK名称：微舟支付SDK
提供方：微舟支付有限公司
收集的个人信息：设备型号、IP地址
使用目的：完成支付
隐私政策链接：https://pay.example.com/privacy
为了配送商品，我们会把您的姓名和地址提供给物流公司和关联公司。
三、信息的存储和安全
您的个人信息存储在中华人民共和国境内，不会传输至境外。我们只在实现目的所必需的期间内保存，交易记录自交易完成之日起保存三年。
我们采用加密等措施保护您的信息；发生安全事件时，我们会及时告知您。`,
    `四、您的权利
您可以访问、更正、删除您的个人信息，撤回同意，也可以要求我们解释。
注销账号：您可以通过“我的-设置-账号与安全-注销账号”注销您的账号，我们会在15个工作日内完成，之后删除您的信息。
五、未成年人
未满14周岁的儿童使用我们的服务，须经监护人同意。
六、政策的更新和联系我们
本政策变更时，我们会以弹窗方式通知您，您继续使用即表示同意。
如有疑问，请拨打客服电话400-123-4567，或发送邮件至privacy@example.com，我们将在15日内答复。
地址：上海市浦东新区示例路1号。`,
  ],
  en: [
    `Privacy Policy
Last updated: March 1, 2026
This Privacy Policy explains how Littleboat Inc. ("we", "us") collects, uses and shares your personal information when you use Littleboat.
1. Information we collect
When you create an account, you provide your name, email address and phone number.
We automatically collect your IP address, device identifiers, browsing history and location data.
We use cookies and similar technologies for analytics and to show you personalized ads. You can turn them off in your browser settings.
We do not knowingly collect information from children under 13.
2. How we use it
To provide and improve our services, to process payments, to prevent fraud and to send you marketing messages.`,
    `3. How we share it
We do not sell your personal information. We may share it with service providers, advertising partners and our affiliates, with your consent or where the law requires it.
We use Google Analytics and Stripe to process payments.
4. Retention and transfers
We keep your information for as long as necessary, and for 3 years after you close your account. Your data may be transferred to the United States.
We take reasonable measures to protect it, but no method is completely secure.
5. Your rights
You have the right to access, correct, delete or export your data, to withdraw your consent and to lodge a complaint. To delete your account, go to Settings > Account > Delete account. We respond within 30 days.
6. Changes and contact
We may change this policy from time to time; your continued use means that you agree. Contact us at privacy@example.com or 1 Example Street, London.`,
  ],
};
