using System.Globalization;
using System.Text.Json.Nodes;

namespace Otumat.Tool;

/// <summary>What a command says, in one order for people and programs. Programs get every fact, people those that have something to say.</summary>
internal sealed class Facts
{
    private readonly List<Fact> _facts = [];

    public IReadOnlyList<Fact> All => _facts;

    public Facts Add(string name, string label, string? value) => Add(name, label, value, value);

    public Facts Add(string name, string label, bool value) => Add(name, label, value, value ? "yes" : "no");

    /// <summary>Something that people are told only when it is so.</summary>
    public Facts AddIfSo(string name, string label, bool value) => Add(name, label, value, value ? "yes" : null);

    public Facts Add(string name, string label, long value) => Add(name, label, value, value.ToString(CultureInfo.CurrentCulture));

    public Facts Add(string name, string label, DateTimeOffset? value) =>
        Add(name, label, value?.UtcDateTime, value?.LocalDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));

    public Facts Add(string name, string label, TimeSpan? value) =>
        Add(name, label, value?.TotalSeconds, value is { } time ? string.Create(CultureInfo.CurrentCulture, $"{time.TotalSeconds:0} s") : null);

    public Facts Add(string name, string label, IEnumerable<string> values)
    {
        var items = values.ToList();
        return Add(name, label, new JsonArray([.. items.Select(item => JsonValue.Create(item))]), items.Count == 0 ? null : string.Join('\n', items));
    }

    /// <summary>The value that an enumeration has in JSON: its name with a small first letter.</summary>
    public Facts Add<TEnum>(string name, string label, TEnum value)
        where TEnum : struct, Enum => Add(name, label, Enumeration.NameOf(value), Enumeration.TextOf(value));

    public Facts Add(string name, string label, JsonNode? value, string? text)
    {
        _facts.Add(new Fact(name, label, value, text));
        return this;
    }

    public JsonObject ToJson() => new(_facts.Select(fact => KeyValuePair.Create(fact.Name, fact.Value)));
}
