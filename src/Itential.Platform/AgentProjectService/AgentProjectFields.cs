namespace Itential.Platform;

/// <summary>The fields that lists of agent projects are filtered and sorted by.</summary>
public static class AgentProjectFields
{
    /// <summary>The name of the project.</summary>
    public static Field<AgentProject, string> Name { get; } = new("name");

    /// <summary>When the project was made.</summary>
    public static Field<AgentProject, DateTimeOffset> Created { get; } = new("created");

    /// <summary>When the project last changed.</summary>
    public static Field<AgentProject, DateTimeOffset> LastUpdated { get; } = new("lastUpdated");
}
