namespace Itential.Platform;

/// <summary>The agent project service, resource by resource.</summary>
public interface IAgentProjectService
{
    /// <summary>Projects: what agents lie in.</summary>
    IAgentProjectsApi Projects { get; }

    /// <summary>Agents: models with instructions and tools.</summary>
    IAgentsApi Agents { get; }

    /// <summary>Model profiles that builders of agents may choose from.</summary>
    IBuilderProfilesApi Profiles { get; }
}
