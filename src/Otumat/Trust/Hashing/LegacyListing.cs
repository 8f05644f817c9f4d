using System.Text;

namespace Otumat.Trust;

/// <summary>The listing of the original: one mode, text for content, and code points where git counts bytes.</summary>
internal static class LegacyListing
{
    /// <summary>Hashes the listing.</summary>
    public static string Hash(IEnumerable<LegacyFile> files, LegacyPlatform platform)
    {
        var text = new StringBuilder();
        foreach (var file in platform.Sorted(files))
        {
            text.Append("100644 ").Append(IdOf(file)).Append(" 0\t").Append(file.Path.Replace('/', platform.Separator)).Append('\n');
        }

        var listing = text.ToString();
        using var hash = GitBlob.Begin(listing.EnumerateRunes().LongCount());
        hash.AppendData(Encoding.UTF8.GetBytes(listing));
        return GitBlob.End(hash);
    }

    // The header comes first and names the length, so that the file is read twice.
    private static string IdOf(LegacyFile file)
    {
        long length;
        using (var content = file.Open())
        {
            length = LegacyText.Read(content, file.Shown, hash: null);
        }

        using var again = file.Open();
        using var hash = GitBlob.Begin(length);
        return LegacyText.Read(again, file.Shown, hash) == length
            ? GitBlob.End(hash)
            : throw new IOException($"The file '{file.Shown}' was changed while it was read. Try again when nothing writes to it.");
    }
}
