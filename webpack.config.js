import { existsSync, readFileSync } from "node:fs";
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import webpack from "webpack";
import { addressed, LOCAL } from "./.ci/manifest.mjs";
import { OneFile } from "./.ci/oneFile.mjs";
import { SizeBudget } from "./.ci/sizeBudget.mjs";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

/** The address the built manifest names: BASE_URL of the environment, such as https://review.example.cn. */
const base = process.env.BASE_URL ?? LOCAL;

/** Where office.js comes from; tenants of 21Vianet set OFFICE_JS to their own address. */
const officeJs = process.env.OFFICE_JS ?? "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const common = {
  mode: "production",
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js"], extensionAlias: { ".js": [".js", ".ts", ".tsx"] } },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  performance: { hints: false },
  stats: "errors-warnings",
};

const define = new webpack.DefinePlugin({ VERSION: JSON.stringify(version) });

const page = (name, chunks) =>
  new HtmlWebpackPlugin({
    template: `src/${name}.html`,
    filename: `${name}.html`,
    chunks: ["trust", ...chunks],
    chunksSortMode: "manual",
    scriptLoading: "blocking",
    inject: false,
    templateParameters: (_compilation, assets) => ({ js: assets.js, css: assets.css, officeJs }),
    minify: false,
  });

/** What judging loads as files of its own, beside it and at the same time: words as people type them, what was learned of them, and the days of the yearly holiday notices. */
const PARTS_OF_JUDGING = {
  default: false,
  defaultVendors: false,
  text: { name: "text", test: /[\\/]src[\\/]text[\\/]/, chunks: isJudging, enforce: true, priority: 1 },
  calendar: { name: "calendar", test: /[\\/]node_modules[\\/]chinese-days[\\/]/, chunks: isJudging, enforce: true, priority: 1 },
  learned: { name: "learned", test: /[\\/]src[\\/]text[\\/]learned[\\/].*Weights\.ts$/, chunks: isJudging, enforce: true, priority: 2 },
};

function isJudging({ name }) {
  return name === "judging";
}

const web = {
  ...common,
  name: "web",
  target: ["web", "es2022"],
  entry: { trust: "./src/pane/trust.ts", taskpane: "./src/main.tsx", commands: "./src/commands.ts" },
  output: {
    path: new URL("dist", import.meta.url).pathname,
    // All files stand in one folder; a script that stands in the page itself has no address to tell it from.
    publicPath: "",
    filename: "[name].[contenthash:12].js",
    chunkFilename: "[name].[contenthash:12].js",
    clean: { keep: /^cli\.js$/ },
  },
  optimization: { splitChunks: { chunks: "async", minSize: 0, cacheGroups: PARTS_OF_JUDGING }, runtimeChunk: false },
  plugins: [
    define,
    new MiniCssExtractPlugin({ filename: "[name].[contenthash:12].css" }),
    page("taskpane", ["taskpane"]),
    page("commands", ["commands"]),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets/*.png", to: "assets/[name][ext]" },
        { from: "manifest.xml", transform: (content) => addressed(content.toString(), base) },
      ],
    }),
    new OneFile(),
    new SizeBudget(),
  ],
};

const cli = {
  ...common,
  name: "cli",
  target: "node20",
  entry: { cli: "./src/cli.ts" },
  output: {
    path: web.output.path,
    filename: "[name].js",
    module: true,
    library: { type: "module" },
    chunkFormat: "module",
  },
  experiments: { outputModule: true },
  module: { ...common.module, parser: { javascript: { importMeta: false, dynamicImportMode: "eager" } } },
  optimization: { splitChunks: false, minimize: false },
  plugins: [define, new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
};

export default existsSync("src/cli.ts") ? [web, cli] : [web];
