namespace Itential.Platform;

/// <summary>The fields that lists of triggers are filtered and sorted by.</summary>
public static class TriggerFields
{
    /// <summary>The id; sort by it for stable paging.</summary>
    public static Field<Trigger, string> Id { get; } = new("_id");

    /// <summary>The name of the trigger.</summary>
    public static Field<Trigger, string> Name { get; } = new("name");

    /// <summary>What the trigger is for.</summary>
    public static Field<Trigger, string> Description { get; } = new("description");

    /// <summary>What the trigger waits for.</summary>
    public static Field<Trigger, TriggerType> Type { get; } = new("type");

    /// <summary>The name in the route of an endpoint trigger.</summary>
    public static Field<Trigger, string> RouteName { get; } = new("routeName");

    /// <summary>The id of the automation that it starts.</summary>
    public static Field<Trigger, string> ActionId { get; } = new("actionId");
}
