using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The nodes of golden configurations, and the devices that are held against them.</summary>
/// <remarks>A path is the names of the nodes from the root on with slashes between them, such as <c>base/DataCenter</c>.</remarks>
[Trace]
[JsonContext(typeof(GoldenConfigNodesJson))]
public interface IGoldenConfigNodesApi
{
    /// <summary>Makes a node under another.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="treeId">The id of the tree.</param>
    /// <param name="version">The name of the version; the first is <c>initial</c>.</param>
    /// <param name="parentNodePath">The path of the node above, such as <c>base</c>.</param>
    /// <param name="node">The name of the node.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/configs/{treeId}/{version}/{**parentNodePath}")]
    Task<GoldenConfigNode> CreateGoldenConfigNodeAsync(string treeId, string version, string parentNodePath, [Body] NewGoldenConfigNode node, CancellationToken cancellationToken = default);

    /// <summary>Changes the name or the attributes of a node.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="treeId">The id of the tree.</param>
    /// <param name="version">The name of the version; the first is <c>initial</c>.</param>
    /// <param name="nodePath">The path of the node, such as <c>base/DataCenter</c>.</param>
    /// <param name="update">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/configuration_manager/configs/{treeId}/{version}/{**nodePath}")]
    Task<JsonElement> UpdateGoldenConfigNodeAsync(string treeId, string version, string nodePath, [Body] GoldenConfigNodeUpdate update, CancellationToken cancellationToken = default);

    /// <summary>Deletes a node.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="treeId">The id of the tree.</param>
    /// <param name="version">The name of the version; the first is <c>initial</c>.</param>
    /// <param name="nodePath">The path of the node, such as <c>base/DataCenter</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/configuration_manager/configs/{treeId}/{version}/{**nodePath}")]
    Task<JsonElement> DeleteGoldenConfigNodeAsync(string treeId, string version, string nodePath, CancellationToken cancellationToken = default);

    /// <summary>Sets what the configurations of the devices of a node must hold.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="config">The node, and its specification.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/configuration_manager/node/config")]
    Task<ServiceReply> UpdateNodeConfigAsync([Body] GoldenConfigNodeConfig config, CancellationToken cancellationToken = default);

    /// <summary>Puts devices on a node.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="treeId">The id of the tree.</param>
    /// <param name="version">The name of the version; the first is <c>initial</c>.</param>
    /// <param name="nodePath">The path of the node, such as <c>base/DataCenter</c>.</param>
    /// <param name="devices">The names of the devices.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/configs/{treeId}/{version}/{**nodePath}/devices")]
    Task<ServiceReply> AddDevicesToNodeAsync(string treeId, string version, string nodePath, [Body] ManagedDeviceSelection devices, CancellationToken cancellationToken = default);

    /// <summary>Takes devices off a node.</summary>
    /// <remarks>2023.2 and later. A DELETE request with a body. No source tells what the answer holds.</remarks>
    /// <param name="treeId">The id of the tree.</param>
    /// <param name="version">The name of the version; the first is <c>initial</c>.</param>
    /// <param name="nodePath">The path of the node, such as <c>base/DataCenter</c>.</param>
    /// <param name="devices">The names of the devices.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/configuration_manager/configs/{treeId}/{version}/{**nodePath}/devices")]
    Task<JsonElement> RemoveDevicesFromNodeAsync(string treeId, string version, string nodePath, [Body] ManagedDeviceSelection devices, CancellationToken cancellationToken = default);

    /// <summary>Puts groups of devices on a node.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="groups">The node and the groups.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/configs/devices/groups")]
    Task<ServiceReply> AddGroupsToNodeAsync([Body] GoldenConfigNodeGroups groups, CancellationToken cancellationToken = default);

    /// <summary>Takes groups of devices off a node.</summary>
    /// <remarks>2023.2 and later. The body is a guess after <see cref="AddGroupsToNodeAsync"/>.</remarks>
    /// <param name="groups">The node and the groups.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Delete("/configuration_manager/configs/devices/groups")]
    Task<ServiceReply> RemoveGroupsFromNodeAsync([Body] GoldenConfigNodeGroups groups, CancellationToken cancellationToken = default);

    /// <summary>Puts tasks on a node.</summary>
    /// <remarks>2023.2 and later. No source tells what it takes and what it answers.</remarks>
    /// <param name="body">The node and the tasks.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/configs/node/tasks")]
    Task<JsonElement> AddTasksToNodeAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Takes tasks off a node.</summary>
    /// <remarks>2023.2 and later. No source tells how it is told which, nor what it answers.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/configuration_manager/configs/node/tasks")]
    Task<JsonElement> RemoveTasksFromNodeAsync(CancellationToken cancellationToken = default);
}
