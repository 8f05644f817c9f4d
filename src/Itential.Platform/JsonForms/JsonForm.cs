using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A JSON form: what a person fills in, and the schemas behind it.</summary>
public sealed record JsonForm
{
    /// <summary>The id of the form. It is sent where it is set; leave it null in a new form.</summary>
    public string? Id { get; init; }

    /// <summary>The name; in a project <c>@{projectId}: {name}</c>.</summary>
    public string? Name { get; init; }

    /// <summary>What the form is for.</summary>
    public string? Description { get; init; }

    /// <summary>The fields as they are laid out.</summary>
    public JsonFormStruct? Struct { get; init; }

    /// <summary>The JSON schema of the data.</summary>
    public JsonObject? Schema { get; init; }

    /// <summary>How the fields look.</summary>
    public JsonObject? UiSchema { get; init; }

    /// <summary>Where the fields get their values from.</summary>
    public JsonObject? BindingSchema { get; init; }

    /// <summary>How the values are checked: an object or a list.</summary>
    public JsonElement? ValidationSchema { get; init; }

    /// <summary>Its tags. No source tells what they look like here.</summary>
    public JsonElement? Tags { get; init; }

    /// <summary>The version of the form's document.</summary>
    public string? Version { get; init; }

    /// <summary>When the form was made; an update must carry it.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Who made it; an update must carry it.</summary>
    public AccountReference? CreatedBy { get; init; }

    /// <summary>When the form last changed; an update must carry it.</summary>
    public DateTimeOffset? LastUpdated { get; init; }

    /// <summary>Who last changed it; an update must carry it.</summary>
    public AccountReference? LastUpdatedBy { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
