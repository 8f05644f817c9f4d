namespace Itential.Platform.Tests.Archive;

/// <summary>Hears reports where they are made.</summary>
internal sealed class Listener(List<AssetReport> heard, Action<AssetReport>? listen = null) : IProgress<AssetReport>
{
    public void Report(AssetReport value)
    {
        heard.Add(value);
        listen?.Invoke(value);
    }
}
