using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;

namespace Otumat.Trust;

/// <summary>Finds what the code of one plugin asks for: with the program or in the manifest, and nowhere else.</summary>
/// <remarks>It holds no assembly of its own in a field: such a reference would keep it from ever being unloaded.</remarks>
[RequiresUnreferencedCode(Limits.Trimming)]
[RequiresDynamicCode(Limits.NativeAot)]
internal sealed class PluginLoadContext(VerifiedFiles files, HostAssemblies host, NativeLibraries native)
    : AssemblyLoadContext($"{files.Manifest.Id} {files.Manifest.Version}", isCollectible: true)
{
    private const string Suffix = ".dll";

    private readonly object _gate = new();

    /// <summary>Loads <c>&lt;id&gt;.dll</c>, which is the plugin's whatever the program shares.</summary>
    public Assembly LoadEntry()
    {
        var id = files.Manifest.Id;
        var file = Find(id) ?? throw new FileNotFoundException(
            $"The plugin '{id}' has no assembly '{id}{Suffix}', which is the one that is loaded first. Give the assembly the name of the package.", id + Suffix);
        return Load(file, new AssemblyName { Name = id });
    }

    /// <summary>Loads an assembly that the manifest lists.</summary>
    public Assembly LoadListed(string name) => Find(name) is null
        ? throw new FileNotFoundException($"The plugin '{files.Manifest.Id}' has no assembly '{name}'. Name one that its manifest lists, without '{Suffix}'.", name + Suffix)
        : Resolve(new AssemblyName { Name = name });

    /// <summary>Unloads, and removes the copies of native libraries.</summary>
    public void Close()
    {
        Unload();
        native.Dispose();
    }

    // Null would send the runtime on to the program's own assemblies, whatever they are.
    protected override Assembly? Load(AssemblyName assemblyName) =>
        string.IsNullOrEmpty(assemblyName.CultureName) ? Resolve(assemblyName) : LoadSatellite(assemblyName);

    protected override IntPtr LoadUnmanagedDll(string unmanagedDllName) =>
        native.PathOf(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : IntPtr.Zero;

    private Assembly Resolve(AssemblyName name)
    {
        var simple = name.Name ?? "";
        if (host.IsShared(simple))
        {
            return HostAssemblies.Find(name) ?? throw Missing(
                name, "the program shares it but cannot load it in this version. Ship it with the program, in the version that the plugin was built for");
        }

        var own = Find(simple);
        return (HostAssemblies.IsFramework(simple) ? FindInFramework(name, own) : null)
            ?? (own is null ? null : Load(own, name))
            ?? throw Missing(name, "it is neither shared by the program nor packed with the plugin. Name it in SharedAssemblies, or pack it with the plugin");
    }

    // By the versions that there are and not by the one that is asked for, so that all code of the plugin gets the same.
    private Assembly? FindInFramework(AssemblyName name, PluginFile? own)
    {
        if (own is null)
        {
            return HostAssemblies.Find(name);
        }

        var found = HostAssemblies.Find(new AssemblyName { Name = name.Name });
        return found is null || found.GetName().Version < AssemblyIdentity.Read(own, files.Read(own)).Version ? null : HostAssemblies.Find(name);
    }

    // An absent satellite is the usual case: the runtime goes on to the parent culture and ends with the neutral resources.
    private Assembly? LoadSatellite(AssemblyName name) =>
        files.Find($"{name.CultureName}/{name.Name}{Suffix}") is { } file ? Load(file, name) : null;

    private PluginFile? Find(string name) => RuntimeIdentifiers.Current
        .Select(rid => $"runtimes/{rid}/lib/{files.Manifest.Framework}/{name}{Suffix}")
        .Append(name + Suffix)
        .Select(files.Find)
        .FirstOrDefault(file => file is not null);

    private Assembly Load(PluginFile file, AssemblyName name)
    {
        var content = files.Read(file);
        var symbols = files.Find(Path.ChangeExtension(file.Path, ".pdb")) is { } pdb ? files.Read(pdb) : null;
        var identity = AssemblyIdentity.Read(file, content);
        if (!AssemblyIdentity.Satisfies(identity, name))
        {
            throw new FileLoadException(
                $"The plugin '{files.Manifest.Id}' needs the assembly '{name}', and its file '{file.Path}' holds '{identity}'. Build and sign the plugin again with files that fit together.",
                file.Path);
        }

        // One assembly for all threads: what the runtime does with the same bytes a second time is not documented.
        lock (_gate)
        {
            return Loaded(identity) ?? LoadFromStream(
                new MemoryStream(content, writable: false),
                symbols is null ? null : new MemoryStream(symbols, writable: false));
        }
    }

    private Assembly? Loaded(AssemblyName identity) =>
        Assemblies.FirstOrDefault(assembly => !assembly.IsDynamic && AssemblyIdentity.Satisfies(assembly.GetName(), identity));

    private FileNotFoundException Missing(AssemblyName name, string reason) =>
        new($"The plugin '{files.Manifest.Id}' cannot have the assembly '{name}': {reason}.", name.Name);
}
