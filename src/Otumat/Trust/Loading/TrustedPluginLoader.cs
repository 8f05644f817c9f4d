using System.Diagnostics.CodeAnalysis;

namespace Otumat.Trust;

/// <summary>
/// Verifies plugins and loads the very bytes that were verified, each plugin into a context of its own that can be unloaded.
/// Not for native AOT. It is safe to share between threads.
/// </summary>
/// <remarks>
/// <para>A plugin gets the assemblies of .NET itself and the shared ones from the program, and all others from the files that its manifest lists:
/// <c>runtimes/&lt;rid&gt;/lib/&lt;framework&gt;/&lt;name&gt;.dll</c>, else <c>&lt;name&gt;.dll</c>. Where it lists a higher version of an assembly of .NET,
/// it gets its own. Everything else is refused. ASP.NET Core and other frameworks above .NET do not count as .NET: share what plugins need of them.</para>
/// <para>Code is read as bytes, so <see cref="System.Reflection.Assembly.Location"/> of what is loaded is empty.</para>
/// <para>Once loaded, code may do all that the program may. Verification says whose code it is, not what it does.</para>
/// </remarks>
public sealed class TrustedPluginLoader
{
    private readonly TrustedPluginLoaderOptions _options;
    private readonly HostAssemblies _host;

    /// <summary>Makes a loader.</summary>
    /// <param name="options">What to trust, and what plugins share with the program.</param>
    public TrustedPluginLoader(TrustedPluginLoaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _host = new HostAssemblies(options.SharedAssemblies);
    }

    /// <summary>Verifies a plugin and loads its assembly. Nothing of the plugin runs before the program uses it.</summary>
    /// <param name="id">The id that the plugin must have; the caller's word, not the folder's.</param>
    /// <param name="folder">The folder of the plugin.</param>
    /// <exception cref="UntrustedPluginException">The plugin is not valid, was changed while it was loaded, or a newer one was loaded meanwhile.</exception>
    /// <exception cref="TrustStoreException">The store cannot be read or written.</exception>
    /// <exception cref="FileNotFoundException">The manifest lists no <c>&lt;id&gt;.dll</c>.</exception>
    /// <exception cref="FileLoadException">The file holds an assembly of another name.</exception>
    /// <exception cref="BadImageFormatException">The file is no assembly of .NET, or not one for this processor.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    [RequiresUnreferencedCode(Limits.Trimming)]
    [RequiresDynamicCode(Limits.NativeAot)]
    public TrustedPlugin Load(string id, string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var full = Path.GetFullPath(folder);
        var result = new PluginVerifier(_options.Store, _options.Time).Verify(id, full, out var manifest).EnsureValid();
        var files = new VerifiedFiles(full, manifest!.Manifest, result);
        var native = new NativeLibraries(files, new NativeCopies(files, _options.NativeFolder), _options.SharedNativeLibraries);
        var context = new PluginLoadContext(files, _host, native);
        try
        {
            var assembly = context.LoadEntry();
            _options.Store.RecordLoad(manifest);
            return new TrustedPlugin(files, context, assembly);
        }
        catch
        {
            context.Close();
            throw;
        }
    }

    /// <summary>Verifies a plugin and loads its assembly; a plugin that is not valid is a result and no exception.</summary>
    /// <param name="id">The id that the plugin must have; the caller's word, not the folder's.</param>
    /// <param name="folder">The folder of the plugin.</param>
    /// <param name="plugin">The plugin when the result is valid; else null.</param>
    /// <exception cref="TrustStoreException">The store cannot be read or written.</exception>
    /// <exception cref="FileNotFoundException">The manifest lists no <c>&lt;id&gt;.dll</c>.</exception>
    /// <exception cref="FileLoadException">The file holds an assembly of another name.</exception>
    /// <exception cref="BadImageFormatException">The file is no assembly of .NET, or not one for this processor.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    [RequiresUnreferencedCode(Limits.Trimming)]
    [RequiresDynamicCode(Limits.NativeAot)]
    public TrustResult TryLoad(string id, string folder, out TrustedPlugin? plugin)
    {
        try
        {
            plugin = Load(id, folder);
            return plugin.Result;
        }
        catch (UntrustedPluginException cause)
        {
            plugin = null;
            return cause.Result;
        }
    }
}
