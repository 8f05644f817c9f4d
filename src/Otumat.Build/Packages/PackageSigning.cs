namespace Otumat.Build;

/// <summary>The two steps of one pack: before NuGet writes the package, and after.</summary>
internal sealed class PackageSigning(RequestedKeys keys, DateTimeOffset? expires, string stamp, Func<string, string?> environment)
{
    private readonly string _request = RequestText.Of(keys, expires, environment);

    /// <summary>Deletes a package that was packed for another request, or that something has changed since, so that NuGet packs anew.</summary>
    public void Prepare(IEnumerable<string> packages)
    {
        foreach (var package in packages.Where(package => File.Exists(package) && !SigningStamp.Fits(stamp, package, _request)))
        {
            File.Delete(package);
        }
    }

    /// <summary>Signs the package that NuGet has written; one that is signed already stays as it is.</summary>
    /// <returns>Whether there was anything to do.</returns>
    /// <exception cref="BuildFailure">The package cannot be signed. It has been deleted, so that nobody ships it.</exception>
    public bool Sign(IReadOnlyCollection<string> packages)
    {
        if (packages.Where(File.Exists).ToList() is not [var package])
        {
            throw new BuildFailure(
                FailureCodes.UnusablePackage,
                $"NuGet has not written one of: {string.Join(", ", packages)}. With a NuspecFile, let PackageId and PackageVersion be those of the file.");
        }

        if (SigningStamp.Fits(stamp, package, _request))
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(stamp)!);
        File.Delete(stamp);
        var copy = stamp + ".nupkg";
        try
        {
            PackageSigner.Sign(package, copy, keys, expires);
            File.Move(copy, package, overwrite: true);
            SigningStamp.Write(stamp, package, _request);
            return true;
        }
        finally
        {
            File.Delete(copy);
        }
    }
}
