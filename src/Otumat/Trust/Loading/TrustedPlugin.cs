using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Otumat.Trust;

/// <summary>
/// A plugin that was verified and loaded. It is safe to share between threads.
/// Disposing of it unloads its assemblies, once nothing of them is used or referenced any more, and removes the copies of its native libraries.
/// </summary>
/// <remarks>
/// What code of the plugin asks for and may not have is an exception of the runtime there, such as <see cref="FileNotFoundException"/>,
/// <see cref="FileLoadException"/> or <see cref="DllNotFoundException"/>. Its message or that of its inner exception says why.
/// What a native library needs itself is found by the system: among the libraries beside it if it says so, else where the system looks.
/// </remarks>
[RequiresUnreferencedCode(Limits.Trimming)]
[RequiresDynamicCode(Limits.NativeAot)]
public sealed class TrustedPlugin : IDisposable
{
    private readonly VerifiedFiles _files;
    private Loaded? _loaded;

    internal TrustedPlugin(VerifiedFiles files, PluginLoadContext context, Assembly assembly)
    {
        _files = files;
        _loaded = new Loaded(context, assembly);
    }

    /// <summary>What the verification found. It stays readable after disposal.</summary>
    public TrustResult Result => _files.Result;

    /// <summary>The manifest. It stays readable after disposal.</summary>
    public PluginManifest Manifest => _files.Manifest;

    /// <summary>The assembly <c>&lt;id&gt;.dll</c>.</summary>
    /// <exception cref="ObjectDisposedException">The plugin was disposed of.</exception>
    public Assembly Assembly => Get().Assembly;

    /// <summary>Loads another assembly of the plugin, or gives it back when it is loaded. One that is shared is the program's.</summary>
    /// <param name="name">The simple name, without <c>.dll</c>. Case does not matter.</param>
    /// <exception cref="FileNotFoundException">The manifest lists no such assembly.</exception>
    /// <exception cref="UntrustedPluginException">The file was changed since it was verified.</exception>
    /// <exception cref="FileLoadException">The file holds an assembly of another name.</exception>
    /// <exception cref="BadImageFormatException">The file is no assembly of .NET, or not one for this processor.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="ObjectDisposedException">The plugin was disposed of.</exception>
    public Assembly LoadAssembly(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        try
        {
            return Get().Context.LoadListed(name);
        }
        catch (InvalidOperationException cause) when (Volatile.Read(ref _loaded) is null)
        {
            throw new ObjectDisposedException("The plugin was disposed of.", cause);
        }
    }

    /// <summary>Reads any file of the plugin into memory. It is the content that was signed, or an exception.</summary>
    /// <param name="path">The path as the manifest lists it, with <c>/</c>. Case does not matter.</param>
    /// <exception cref="FileNotFoundException">The manifest lists no such file.</exception>
    /// <exception cref="UntrustedPluginException">The file was changed since it was verified.</exception>
    /// <exception cref="IOException">The file cannot be read, or is too large for the memory of one array.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="ObjectDisposedException">The plugin was disposed of.</exception>
    public Stream OpenFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Get();
        return new MemoryStream(_files.Read(_files.Get(path)), writable: false);
    }

    /// <inheritdoc />
    public void Dispose() => Interlocked.Exchange(ref _loaded, null)?.Context.Close();

    private Loaded Get() => Volatile.Read(ref _loaded) ?? throw new ObjectDisposedException(nameof(TrustedPlugin));

    // Held in one place, so that a disposed plugin keeps nothing of the context alive.
    private sealed record Loaded(PluginLoadContext Context, Assembly Assembly);
}
