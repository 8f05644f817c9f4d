using System.Text.Json;
using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The agents. One is run by <see cref="IAgentSessionManagerApi.RunAgentAsync"/>.</summary>
[Trace]
[JsonContext(typeof(AgentProjectServiceJson))]
public interface IAgentsApi
{
    /// <summary>Gets one agent.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="agentId">The id of the agent, a UUID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/agent-project-service/agents/{agentId}")]
    [Envelope(typeof(DataOrBare))]
    Task<Agent> GetAgentAsync(string agentId, CancellationToken cancellationToken = default);

    /// <summary>Makes an agent in a project.</summary>
    /// <remarks>6.4 and later. No source tells what the answer holds.</remarks>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="agent">The agent.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/agent-project-service/projects/{projectId}/agents")]
    Task<JsonElement> CreateAgentAsync(string projectId, [Body] NewAgent agent, CancellationToken cancellationToken = default);

    /// <summary>Changes the members of an agent that are given.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="agentId">The id of the agent, a UUID.</param>
    /// <param name="agent">The members to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Patch("/agent-project-service/agents/{agentId}")]
    [Envelope(typeof(DataOrBare))]
    Task<Agent> UpdateAgentAsync(string agentId, [Body] AgentUpdate agent, CancellationToken cancellationToken = default);

    /// <summary>Deletes an agent of a project.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="projectId">The id of the project.</param>
    /// <param name="agentId">The id of the agent, a UUID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/agent-project-service/projects/{projectId}/agents/{agentId}")]
    Task DeleteAgentAsync(string projectId, string agentId, CancellationToken cancellationToken = default);

    /// <summary>Gets agents that the caller may run.</summary>
    /// <remarks>6.4 and later. The answer tells skip, limit and total; no source tells how the server takes them.</remarks>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/agent-project-service/operable-agents")]
    Task<DataItems<Agent>> GetOperableAgentsAsync(int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one agent that the caller may run.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="agentId">The id of the agent, a UUID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/agent-project-service/operable-agents/{agentId}")]
    [Envelope(typeof(DataOrBare))]
    Task<Agent> GetOperableAgentAsync(string agentId, CancellationToken cancellationToken = default);

    /// <summary>Gets the names of the agents that the caller has access to.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="modelId">The id of the model that they think with.</param>
    /// <param name="toolReferenceId">The reference of a tool that they use.</param>
    /// <param name="projectId">The id of the project that holds them.</param>
    /// <param name="access">The access that the caller has to them.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/agent-project-service/agent-names/accessible")]
    [Envelope(typeof(DataOrBare))]
    Task<IReadOnlyList<AgentName>> GetAccessibleAgentNamesAsync(string? modelId = null, string? toolReferenceId = null, [AliasAs("projUUID")] string? projectId = null, string? access = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the names of the agents that the caller may run.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/agent-project-service/agent-names/operable")]
    [Envelope(typeof(DataOrBare))]
    Task<IReadOnlyList<AgentName>> GetOperableAgentNamesAsync(CancellationToken cancellationToken = default);
}
