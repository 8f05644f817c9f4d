namespace Otumat.Trust;

/// <summary>The digests of many files, read on every processor.</summary>
internal static class FileDigests
{
    /// <summary>Does something with each item and a digest, several at a time.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> items, bool concurrently, Func<T, ContentDigest, TResult> read)
    {
        var results = new TResult[items.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = concurrently ? Environment.ProcessorCount : 1 };
        try
        {
            _ = Parallel.For(0, items.Count, options, () => new ContentDigest(), (at, _, digest) =>
            {
                results[at] = read(items[at], digest);
                return digest;
            }, digest => digest.Dispose());
        }
        catch (AggregateException several)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        return results;
    }
}
