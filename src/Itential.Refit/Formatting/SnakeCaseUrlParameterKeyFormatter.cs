using System.Text.Json;

namespace Itential.Refit;

/// <summary>Writes names in snake case, such as <c>device_name</c> for <c>DeviceName</c>.</summary>
public sealed class SnakeCaseUrlParameterKeyFormatter : IUrlParameterKeyFormatter
{
    /// <inheritdoc/>
    public string Format(string key) => JsonNamingPolicy.SnakeCaseLower.ConvertName(key);
}
