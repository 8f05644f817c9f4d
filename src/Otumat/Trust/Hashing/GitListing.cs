using System.Text;

namespace Otumat.Trust;

/// <summary>What <c>git ls-files -s</c> prints of a package in the folder above it, hashed as <c>git hash-object --stdin</c> does.</summary>
internal static class GitListing
{
    private const string RegularMode = "100644";
    private const string ExecutableMode = "100755";
    private const string LinkMode = "120000";

    /// <summary>Hashes the listing.</summary>
    /// <param name="content">The package.</param>
    /// <param name="storedModes">Whether files keep their executable bit.</param>
    public static string Hash(PackageContent content, bool storedModes)
    {
        var listing = new MemoryStream();
        foreach (var entry in content.Entries)
        {
            if (GitPath.IsOfRepository(entry.Path))
            {
                throw new InvalidDataException($"'{content.Location}' holds a git repository of its own ('{entry.Path}'), of which git would list no files. Take its .git away.");
            }

            var (mode, id) = Recorded(entry, content.Location, storedModes);
            listing.Write(Encoding.UTF8.GetBytes($"{mode} {id} 0\t{GitPath.Quoted($"{content.Name}/{entry.Path}")}\n"));
        }

        return GitBlob.IdOf(listing.GetBuffer().AsSpan(0, (int)listing.Length));
    }

    private static (string Mode, string Id) Recorded(PackageEntry entry, string location, bool storedModes)
    {
        switch (entry.Kind)
        {
            case PackageEntryKind.Link:
                return (LinkMode, GitBlob.IdOf(Encoding.UTF8.GetBytes(entry.LinkTarget)));
            case PackageEntryKind.File:
                using (var stream = entry.OpenRead())
                {
                    return (storedModes && entry.IsExecutable ? ExecutableMode : RegularMode, GitBlob.IdOf(stream));
                }

            default:
                throw new InvalidDataException($"'{entry.Path}' in '{location}' is neither file, folder nor link. Take it away.");
        }
    }
}
