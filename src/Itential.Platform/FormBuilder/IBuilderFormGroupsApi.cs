using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The groups of the forms of the form builder.</summary>
/// <remarks>Seen in 2023.2; no source shows these calls in 6.</remarks>
[Trace]
[JsonContext(typeof(FormBuilderJson))]
public interface IBuilderFormGroupsApi
{
    /// <summary>Gets the groups of a form.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the form.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/formbuilder/forms/{name}/groups")]
    Task<JsonElement> ListFormGroupsAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Adds a group to a form.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="name">The name of the form.</param>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/formbuilder/forms/{name}/groups")]
    Task<JsonElement> CreateFormGroupEntryAsync(string name, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Replaces the groups of a form.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="name">The name of the form.</param>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/formbuilder/forms/{name}/groups")]
    Task<JsonElement> ReplaceFormGroupsAsync(string name, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Takes all groups from a form.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the form.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/formbuilder/forms/{name}/groups")]
    Task<JsonElement> DeleteFormGroupsAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Takes a group from a form.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the form.</param>
    /// <param name="group">The group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/formbuilder/forms/{name}/groups/{group}")]
    Task<JsonElement> RemoveFormGroupAsync(string name, string group, CancellationToken cancellationToken = default);
}
