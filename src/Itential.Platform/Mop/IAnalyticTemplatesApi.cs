using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The analytic templates: comparisons of output before and after a change.</summary>
[Trace]
[JsonContext(typeof(MopJson))]
public interface IAnalyticTemplatesApi
{
    /// <summary>Gets all analytic templates.</summary>
    /// <remarks>2023.2 and later. The server has no pages here.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/mop/listAnalyticTemplates")]
    Task<IReadOnlyList<AnalyticTemplate>> ListAnalyticTemplatesAsync(CancellationToken cancellationToken = default);

    /// <summary>Looks for an analytic template by its name.</summary>
    /// <remarks>2023.2 and later. Answers a list of one, or an empty one.</remarks>
    /// <param name="name">The name of the template; in a project <c>@{projectId}: {name}</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/mop/listAnAnalyticTemplate/{name}")]
    Task<IReadOnlyList<AnalyticTemplate>> FindAnalyticTemplateAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Makes an analytic template.</summary>
    /// <remarks>2023.2 and later. The answer is the database's own.</remarks>
    /// <param name="template">The template.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/mop/createAnalyticTemplate")]
    Task<MopInsertion<AnalyticTemplate>> CreateAnalyticTemplateAsync([Body] AnalyticTemplateBody template, CancellationToken cancellationToken = default);

    /// <summary>Replaces an analytic template.</summary>
    /// <remarks>2023.2 and later. Unlike a command template it is named by its id. The answer is the database's own.</remarks>
    /// <param name="mopId">The id of the template.</param>
    /// <param name="template">The template.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/mop/updateAnalyticTemplate/{mopId}")]
    Task<MopChange> UpdateAnalyticTemplateAsync(string mopId, [Body] AnalyticTemplateBody template, CancellationToken cancellationToken = default);

    /// <summary>Deletes an analytic template.</summary>
    /// <remarks>2023.2 and later. The answer is the database's own.</remarks>
    /// <param name="id">The id of the template.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/mop/deleteAnalyticTemplate/{id}")]
    Task<MopChange> DeleteAnalyticTemplateAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Compares two results of a command template by an analytic template.</summary>
    /// <remarks>2023.2 and later. Get the results with <see cref="ICommandTemplatesApi.RunCommandTemplateAsync"/>, before and after the change.</remarks>
    /// <param name="run">The two results and the template.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/mop/runAnalyticsTemplate")]
    Task<AnalyticTemplateResult> RunAnalyticsTemplateAsync([Body] AnalyticTemplateRun run, CancellationToken cancellationToken = default);

    /// <summary>Compares results by an analytic template, device by device.</summary>
    /// <remarks>2023.2 and later. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/mop/runAnalyticsTemplateDevices")]
    Task<JsonElement> RunAnalyticsTemplateDevicesAsync([Body] JsonElement body, CancellationToken cancellationToken = default);
}
