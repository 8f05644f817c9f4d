using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The command templates: commands for devices, and rules for their output.</summary>
[Trace]
[JsonContext(typeof(MopJson))]
public interface ICommandTemplatesApi
{
    /// <summary>Gets all command templates.</summary>
    /// <remarks>2023.2 and later. The server has no pages here.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/mop/listTemplates")]
    Task<IReadOnlyList<CommandTemplate>> ListTemplatesAsync(CancellationToken cancellationToken = default);

    /// <summary>Looks for a command template by its name.</summary>
    /// <remarks>2023.2 and later. Answers a list of one, or an empty one.</remarks>
    /// <param name="name">The name of the template; in a project <c>@{projectId}: {name}</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/mop/listATemplate/{name}")]
    Task<IReadOnlyList<CommandTemplate>> FindTemplateAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Makes a command template.</summary>
    /// <remarks>2023.2 and later. An error may be plain text. The answer is the database's own.</remarks>
    /// <param name="template">The template.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/mop/createTemplate")]
    Task<MopInsertion<CommandTemplate>> CreateTemplateAsync([Body] CommandTemplateBody template, CancellationToken cancellationToken = default);

    /// <summary>Replaces a command template.</summary>
    /// <remarks>
    /// 2023.2 and later. Change the stored template with <c>with</c> and send it whole. What names it differs from
    /// <see cref="IAnalyticTemplatesApi.UpdateAnalyticTemplateAsync"/>: a client for 6.5.2 sends the name. One source has PUT for the verb.
    /// </remarks>
    /// <param name="mopId">The name of the template.</param>
    /// <param name="template">The template.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/mop/updateTemplate/{mopId}")]
    Task<MopChange> UpdateTemplateAsync(string mopId, [Body] CommandTemplateBody template, CancellationToken cancellationToken = default);

    /// <summary>Deletes a command template.</summary>
    /// <remarks>2023.2 and later. The answer is the database's own.</remarks>
    /// <param name="id">The id of the template.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/mop/deleteTemplate/{id}")]
    Task<MopChange> DeleteTemplateAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Exports a command template or an analytic template, without its id.</summary>
    /// <remarks>2023.2 and later. What comes can be imported as it is.</remarks>
    /// <param name="export">The name of the template and its kind.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/mop/export")]
    Task<JsonElement> ExportTemplateAsync([Body] MopTemplateExport export, CancellationToken cancellationToken = default);

    /// <summary>Imports a command template or an analytic template.</summary>
    /// <remarks>2023.2 and later. Where the name is taken the server renames the new template and says nothing.</remarks>
    /// <param name="import">The template and its kind.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/mop/import")]
    Task<MopChange> ImportTemplateAsync([Body] MopTemplateImport import, CancellationToken cancellationToken = default);

    /// <summary>Runs a command template on devices and answers the results.</summary>
    /// <remarks>2023.2 and later. Each call runs the commands anew.</remarks>
    /// <param name="run">What the template runs with.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/mop/RunCommandTemplate")]
    Task<CommandTemplateResult> RunCommandTemplateAsync([Body] CommandTemplateRun run, CancellationToken cancellationToken = default);

    /// <summary>Runs one command of a command template and answers its result.</summary>
    /// <remarks>2023.2 and later. Each call runs the command anew.</remarks>
    /// <param name="run">What the command runs with.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/mop/RunCommandTemplateSingleCommand")]
    Task<CommandResult> RunCommandTemplateSingleCommandAsync([Body] TemplateCommandRun run, CancellationToken cancellationToken = default);
}
