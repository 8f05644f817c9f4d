namespace Itential.Refit;

/// <summary>Leaves names as they are.</summary>
public sealed class DefaultUrlParameterKeyFormatter : IUrlParameterKeyFormatter
{
    /// <inheritdoc/>
    public string Format(string key) => key;
}
