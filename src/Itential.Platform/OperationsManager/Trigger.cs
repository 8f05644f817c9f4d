using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>One way to start an automation.</summary>
/// <remarks>A trigger of each type has members of its own; the methods that make one ask for those that the server wants.</remarks>
public sealed record Trigger
{
    /// <summary>The id of the trigger.</summary>
    [JsonPropertyName("_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public string? Id { get; init; }

    /// <summary>The name of the trigger.</summary>
    public string? Name { get; init; }

    /// <summary>What the trigger is for.</summary>
    public string? Description { get; init; }

    /// <summary>What the trigger waits for.</summary>
    public TriggerType? Type { get; init; }

    /// <summary>Whether it starts anything.</summary>
    public bool? Enabled { get; init; }

    /// <summary>The kind of what it starts: <c>automations</c>.</summary>
    public string? ActionType { get; init; }

    /// <summary>The id of the automation that it starts.</summary>
    public string? ActionId { get; init; }

    /// <summary>Endpoint: the name in its route.</summary>
    public string? RouteName { get; init; }

    /// <summary>Endpoint: the verb of its route, <c>POST</c>.</summary>
    public string? Verb { get; init; }

    /// <summary>Endpoint and event: the JSON schema that the body or event must match.</summary>
    public JsonObject? Schema { get; init; }

    /// <summary>Endpoint and event: the transformation that makes the job's variables, as id or object.</summary>
    public JsonNode? Jst { get; init; }

    /// <summary>Manual and schedule: the id of the form.</summary>
    public string? FormId { get; init; }

    /// <summary>Manual and schedule: what the form is filled with. Schedule triggers of 6.5.2 do not keep it.</summary>
    public JsonObject? FormData { get; init; }

    /// <summary>Manual and schedule: tells whether the form has changed since.</summary>
    public JsonElement? FormSchemaHash { get; init; }

    /// <summary>Manual, schedule and event: whether the input is wrapped as old releases did.</summary>
    public bool? LegacyWrapper { get; init; }

    /// <summary>Schedule: when it first starts the automation.</summary>
    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTimeOffset? FirstRunAt { get; init; }

    /// <summary>Schedule: what becomes of the runs that a stopped server missed.</summary>
    public MissedRuns? ProcessMissedRuns { get; init; }

    /// <summary>Schedule: what <see cref="RepeatFrequency"/> counts.</summary>
    public TriggerRepeatUnit? RepeatUnit { get; init; }

    /// <summary>Schedule: after how many units it starts the automation again.</summary>
    public int? RepeatFrequency { get; init; }

    /// <summary>Schedule: the same in milliseconds.</summary>
    public long? RepeatInterval { get; init; }

    /// <summary>Schedule: when it starts the automation next.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public DateTimeOffset? NextRunAt { get; init; }

    /// <summary>Event: the application that publishes it.</summary>
    public string? Source { get; init; }

    /// <summary>Event: what it is published as.</summary>
    public string? Topic { get; init; }

    /// <summary>Further settings.</summary>
    public JsonObject? Options { get; init; }

    /// <summary>How far its document has been brought to the server's version.</summary>
    public int? MigrationVersion { get; init; }

    /// <summary>When it last started the automation.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public DateTimeOffset? LastExecuted { get; init; }

    /// <summary>When the trigger was made.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public DateTimeOffset? Created { get; init; }

    /// <summary>Who made the trigger.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public AccountReference? CreatedBy { get; init; }

    /// <summary>When the trigger last changed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public DateTimeOffset? LastUpdated { get; init; }

    /// <summary>Who last changed the trigger.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public AccountReference? LastUpdatedBy { get; init; }

    /// <summary>A trigger that starts an automation when its route is posted to, see <see cref="ITriggersApi.RunEndpointTriggerAsync"/>.</summary>
    /// <param name="name">The name of the trigger.</param>
    /// <param name="automationId">The id of the automation.</param>
    /// <param name="routeName">The name in its route.</param>
    /// <param name="schema">The JSON schema that bodies must match. Without one the route would answer 404.</param>
    public static Trigger Endpoint(string name, string automationId, string routeName, JsonObject schema) =>
        Of(TriggerType.Endpoint, name, automationId) with { RouteName = routeName, Verb = "POST", Schema = schema };

    /// <summary>A trigger that a person starts an automation with.</summary>
    /// <param name="name">The name of the trigger.</param>
    /// <param name="automationId">The id of the automation.</param>
    /// <param name="formId">The id of the form that is filled in; null for none.</param>
    public static Trigger Manual(string name, string automationId, string? formId = null) =>
        Of(TriggerType.Manual, name, automationId) with { FormId = formId };

    /// <summary>A trigger that starts an automation again and again.</summary>
    /// <param name="name">The name of the trigger.</param>
    /// <param name="automationId">The id of the automation.</param>
    /// <param name="firstRunAt">When it starts the automation first.</param>
    /// <param name="repeatUnit">What the frequency counts.</param>
    /// <param name="repeatFrequency">After how many units it starts the automation again.</param>
    /// <param name="missedRuns">What becomes of the runs that a stopped server missed; null for nothing.</param>
    public static Trigger Schedule(string name, string automationId, DateTimeOffset firstRunAt, TriggerRepeatUnit repeatUnit, int repeatFrequency, MissedRuns? missedRuns = null) =>
        Of(TriggerType.Schedule, name, automationId) with
        {
            FirstRunAt = firstRunAt,
            RepeatUnit = repeatUnit,
            RepeatFrequency = repeatFrequency,
            ProcessMissedRuns = missedRuns ?? MissedRuns.None,
        };

    /// <summary>A trigger that starts an automation when an event is published inside the platform, see <see cref="IEventsApi"/>.</summary>
    /// <param name="name">The name of the trigger.</param>
    /// <param name="automationId">The id of the automation.</param>
    /// <param name="source">The application that publishes it.</param>
    /// <param name="topic">What it is published as.</param>
    /// <param name="schema">The JSON schema that events must match; null for none.</param>
    public static Trigger EventSystem(string name, string automationId, string source, string topic, JsonObject? schema = null) =>
        Of(TriggerType.EventSystem, name, automationId) with { Source = source, Topic = topic, Schema = schema };

    private static Trigger Of(TriggerType type, string name, string automationId) =>
        new() { Name = name, Type = type, Enabled = true, ActionType = "automations", ActionId = automationId };

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
