namespace Itential.Platform.Tests;

/// <summary>Hears reports where they are made.</summary>
internal sealed class Listener<T>(List<T> heard, Action<T>? listen = null) : IProgress<T>
{
    public void Report(T value)
    {
        heard.Add(value);
        listen?.Invoke(value);
    }
}
