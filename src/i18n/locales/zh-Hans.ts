import type { Language } from '../language';
import messages from './zh-Hans.json' with { type: 'json' };

export const language: Language = {
  messages,
  // Chinese has no alphabet; lists go by the pinyin of each character. These are the characters of the country names.
  alphabet:
    '阿 埃 爱 安 昂 奥 澳 巴 白 百 拜 班 保 堡 北 贝 本 比 边 别 宾 冰 波 玻 伯 博 不 布 埔 部 朝 赤 茨 措 达 大 代 丹 旦 诞 岛 道 得 德 地 登 迪 帝 蒂 典 甸 丁 东 都 独 度 敦 顿 多 俄 厄 恩 尔 耳 二 伐 法 梵 非 菲 斐 芬 夫 佛 福 富 干 冈 刚 港 戈 哥 格 各 根 公 共 古 瓜 关 圭 国 果 哈 海 韩 汗 合 和 荷 赫 黑 洪 互 会 基 及 吉 极 集 几 济 加 家 柬 疆 角 捷 金 津 京 经 厥 喀 卡 开 凯 科 克 肯 库 拉 腊 来 莱 兰 朗 劳 老 勒 黎 里 力 立 利 联 列 林 陵 领 留 隆 卢 鲁 路 律 伦 罗 洛 马 买 麦 曼 毛 梅 美 门 盟 蒙 孟 米 秘 密 缅 摩 莫 墨 慕 拿 那 纳 南 瑙 内 嫩 尼 宁 纽 努 挪 诺 欧 帕 蓬 皮 坡 泊 珀 葡 浦 普 七 其 奇 乔 求 酋 区 全 群 日 瑞 撒 萨 塞 桑 色 森 沙 山 上 绍 舌 圣 施 十 时 士 属 双 斯 松 苏 所 索 他 塔 台 泰 坦 汤 唐 陶 萄 特 提 体 条 廷 同 突 图 土 团 托 脱 陀 瓦 外 湾 宛 汪 旺 危 威 韦 维 伪 委 未 文 汶 挝 沃 乌 西 希 鲜 香 向 小 新 信 行 匈 休 叙 牙 亚 延 言 扬 洋 也 伊 以 议 意 印 英 屿 语 元 员 远 约 越 赞 泽 乍 寨 长 政 支 知 织 直 治 智 中 洲 砖 兹 组 作',
  pluralOf: () => 'other',
  comma: '、',
  semicolon: '；',
};
