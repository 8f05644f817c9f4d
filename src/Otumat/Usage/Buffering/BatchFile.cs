using System.Globalization;

namespace Otumat.Usage;

/// <summary>A file of the buffer. Its name tells when it was written and how many events it holds, so that nobody has to open it to count.</summary>
internal sealed record BatchFile(string Path, DateTimeOffset WrittenAt, int Count)
{
    public const string Extension = ".json";

    private const string Format = "D13";

    public static string NameFor(DateTimeOffset writtenAt, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{writtenAt.ToUnixTimeMilliseconds().ToString(Format, CultureInfo.InvariantCulture)}-{count}-{Guid.NewGuid():n}{Extension}");

    /// <summary>Reads a name; null when it is not one of ours.</summary>
    public static BatchFile? Of(string path) =>
        System.IO.Path.GetFileNameWithoutExtension(path).Split('-') is [var time, var count, _]
        && long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var events)
            ? new BatchFile(path, DateTimeOffset.FromUnixTimeMilliseconds(Math.Min(milliseconds, DateTimeOffset.MaxValue.ToUnixTimeMilliseconds())), events)
            : null;
}
