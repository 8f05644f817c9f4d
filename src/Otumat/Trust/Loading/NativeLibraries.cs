namespace Otumat.Trust;

/// <summary>Finds the native libraries that the code of one plugin asks for, in the manifest alone.</summary>
internal sealed class NativeLibraries(VerifiedFiles files, NativeCopies copies, IEnumerable<string> shared) : IDisposable
{
    private readonly HashSet<string> _shared = new(shared, StringComparer.Ordinal);

    /// <summary>The path of a verified copy; null for a library that the system is to find.</summary>
    /// <exception cref="DllNotFoundException">The plugin may not have it.</exception>
    public string? PathOf(string name)
    {
        if (Find(name) is { } file)
        {
            return copies.PathOf(file);
        }

        return _shared.Contains(name) ? null : throw new DllNotFoundException(
            $"The plugin '{files.Manifest.Id}' cannot have the native library '{name}': it is neither packed with the plugin for {RuntimeIdentifiers.Current[0]} nor shared. "
            + "Name it in SharedNativeLibraries when it is the system's, or pack it with the plugin.");
    }

    public void Dispose() => copies.Dispose();

    private PluginFile? Find(string name)
    {
        if (name.AsSpan().ContainsAny('/', '\\'))
        {
            return files.Find(name);
        }

        var names = NativeNames.Of(name);
        return RuntimeIdentifiers.Current
            .Select(rid => $"runtimes/{rid}/native/")
            .Append("")
            .SelectMany(folder => names.Select(candidate => files.Find(folder + candidate)))
            .FirstOrDefault(file => file is not null);
    }
}
