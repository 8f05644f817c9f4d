using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The template builder: it fills in and applies templates.</summary>
[Trace]
[JsonContext(typeof(TemplateBuilderJson))]
public interface ITemplateBuilderApi
{
    /// <summary>Fills in a Jinja2 template and answers the text.</summary>
    /// <remarks>2023.2 and later. The answer's body is given as it comes.</remarks>
    /// <param name="name">The name of the template; in a project <c>@{projectId}: {name}</c>.</param>
    /// <param name="context">The values by name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/template_builder/templates/{name}/renderJinja")]
    Task<string> RenderJinjaTemplateAsync(string name, [Body] JinjaContext context, CancellationToken cancellationToken = default);

    /// <summary>Applies a template.</summary>
    /// <remarks>2023.2 and later. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/template_builder/applyTemplate")]
    Task<JsonElement> ApplyTemplateAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Applies several templates.</summary>
    /// <remarks>2023.2 and later. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/template_builder/applyTemplates")]
    Task<JsonElement> ApplyTemplatesAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Parses a template.</summary>
    /// <remarks>2023.2 and later. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/template_builder/parseTemplate")]
    Task<JsonElement> ParseTemplateAsync([Body] JsonElement body, CancellationToken cancellationToken = default);
}
