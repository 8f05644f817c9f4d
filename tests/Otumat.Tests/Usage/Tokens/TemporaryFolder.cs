using Otumat.Usage;

namespace Otumat.Tests.Usage.Tokens;

/// <summary>A folder of one test, with mode 0700 as the system makes it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("otumat-tokens-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
