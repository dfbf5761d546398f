declare module 'twitter-text' {
  const twitterText: {
    parseTweet(text: string): { weightedLength: number };
    extractUrlsWithIndices(text: string): { url: string; indices: [number, number] }[];
  };
  export default twitterText;
}
