using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Who did something. The server tells it as the id of an account or as an object, and it is written back as it came.</summary>
/// <param name="Json">What the server told.</param>
[JsonConverter(typeof(JsonHolderConverter<AccountReference>))]
public sealed record AccountReference(JsonElement Json) : IJsonHolder<AccountReference>
{
    /// <summary>The id of the account; for some old objects a name such as <c>Pronghorn</c>.</summary>
    public string? Id => Json.ValueKind == JsonValueKind.String ? Json.GetString() : Text("_id");

    /// <summary>The name that it signs in with; null where only an id is told.</summary>
    public string? Username => Text("username");

    /// <summary>Where the account comes from, such as <c>Local AAA</c>; null where only an id is told.</summary>
    public string? Provenance => Text("provenance");

    /// <summary>The first name of the person.</summary>
    public string? FirstName => Text("firstname");

    /// <inheritdoc/>
    public static AccountReference From(JsonElement json) => new(json);

    /// <summary>The user name where there is one, else the id.</summary>
    public override string ToString() => Username ?? Id ?? "";

    private string? Text(string name) => ReferenceText.Of(Json, name);
}
