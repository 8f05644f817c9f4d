using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The sets of gateway services.</summary>
[Trace]
[JsonContext(typeof(GatewayManagerJson))]
public interface IServiceGroupsApi
{
    /// <summary>Gets all groups.</summary>
    /// <remarks>Late releases of 2023.2, and 6.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/gateway_manager/v1/service-groups")]
    [Envelope(typeof(ResultOrBare))]
    Task<IReadOnlyList<GatewayServiceGroup>> GetServiceGroupsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one group.</summary>
    /// <remarks>Late releases of 2023.2, and 6.</remarks>
    /// <param name="serviceGroupId">The id of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/gateway_manager/v1/service-groups/{serviceGroupId}")]
    Task<GatewayServiceGroup> GetServiceGroupAsync(string serviceGroupId, CancellationToken cancellationToken = default);

    /// <summary>Makes a group.</summary>
    /// <remarks>Late releases of 2023.2, and 6.</remarks>
    /// <param name="group">The group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/gateway_manager/v1/service-groups")]
    Task<GatewayServiceGroup> CreateServiceGroupAsync([Body] NewGatewayServiceGroup group, CancellationToken cancellationToken = default);

    /// <summary>Changes the members of a group that are given.</summary>
    /// <remarks>Late releases of 2023.2, and 6.</remarks>
    /// <param name="serviceGroupId">The id of the group.</param>
    /// <param name="group">The members to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Patch("/gateway_manager/v1/service-groups/{serviceGroupId}")]
    Task<GatewayServiceGroup> UpdateServiceGroupAsync(string serviceGroupId, [Body] GatewayServiceGroupUpdate group, CancellationToken cancellationToken = default);

    /// <summary>Deletes a group.</summary>
    /// <remarks>Late releases of 2023.2, and 6.</remarks>
    /// <param name="serviceGroupId">The id of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/gateway_manager/v1/service-groups/{serviceGroupId}")]
    Task DeleteServiceGroupAsync(string serviceGroupId, CancellationToken cancellationToken = default);
}
