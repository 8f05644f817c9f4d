using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The group mappings: which groups of the platform stand for a group of another directory.</summary>
[Trace]
[JsonContext(typeof(GroupMappingsJson))]
public interface IGroupMappingsApi
{
    /// <summary>Gets the group mappings.</summary>
    /// <remarks>2023.2 and later. No source tells what is around the list of <see cref="GroupMapping"/>.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/group-mappings")]
    Task<JsonElement> GetGroupMappingsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one group mapping.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="provenance">Where the external group comes from.</param>
    /// <param name="externalGroup">The external group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/group-mappings/{provenance}/{externalGroup}")]
    Task<GroupMapping> GetGroupMappingAsync(string provenance, string externalGroup, CancellationToken cancellationToken = default);

    /// <summary>Makes a group mapping.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="groupMapping">The mapping.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/group-mappings")]
    [Envelope(typeof(ServiceReply<>))]
    Task<GroupMapping> CreateGroupMappingAsync([Body] GroupMappingBody groupMapping, CancellationToken cancellationToken = default);

    /// <summary>Changes the platform's groups of a group mapping.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="provenance">Where the external group comes from.</param>
    /// <param name="externalGroup">The external group.</param>
    /// <param name="updates">The groups of the platform.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Patch("/group-mappings/{provenance}/{externalGroup}")]
    [Envelope(typeof(ServiceReply<>))]
    Task<GroupMapping> UpdateGroupMappingAsync(string provenance, string externalGroup, [Body] GroupMappingUpdateBody updates, CancellationToken cancellationToken = default);

    /// <summary>Deletes a group mapping.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="provenance">Where the external group comes from.</param>
    /// <param name="externalGroup">The external group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/group-mappings/{provenance}/{externalGroup}")]
    Task<JsonElement> DeleteGroupMappingAsync(string provenance, string externalGroup, CancellationToken cancellationToken = default);
}
