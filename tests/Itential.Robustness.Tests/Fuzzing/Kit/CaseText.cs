using System.Text.Json;

namespace Itential.Robustness.Tests.Fuzzing.Kit;

/// <summary>What a case was made of, for its failure.</summary>
internal sealed class CaseText
{
    private const int Longest = 2000;
    private readonly List<string> _lines = [];

    public void Add(string name, object? value)
    {
        var text = value is byte[] bytes ? Convert.ToHexString(bytes) : JsonSerializer.Serialize(Escaped(value?.ToString()));
        _lines.Add($"{name}: {(text.Length > Longest ? text[..Longest] + "..." : text)}");
    }

    public override string ToString() => string.Join('\n', _lines);

    // Half of a surrogate pair cannot be written as JSON.
    private static string? Escaped(string? text) => text is null ? null : string.Concat(text.Select(c => char.IsSurrogate(c) ? $"\\u{(int)c:X4}" : c.ToString()));
}
