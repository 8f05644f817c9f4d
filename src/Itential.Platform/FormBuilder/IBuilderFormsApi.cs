using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The forms of the form builder.</summary>
/// <remarks>Seen in 2023.2; no source shows these calls in 6.</remarks>
[Trace]
[JsonContext(typeof(FormBuilderJson))]
public interface IBuilderFormsApi
{
    /// <summary>Gets the forms.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/formbuilder/listForms")]
    Task<JsonElement> ListFormsAsync(CancellationToken cancellationToken = default);

    /// <summary>Looks for forms.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/formbuilder/forms/search")]
    Task<JsonElement> SearchFormsAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Gets one form.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="formId">The id of the form.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/formbuilder/getForm/{formId}")]
    Task<JsonElement> GetFormAsync(string formId, CancellationToken cancellationToken = default);

    /// <summary>Gets one form by its name.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="formName">The name of the form.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/formbuilder/getFormByName/{formName}")]
    Task<JsonElement> GetFormByNameAsync(string formName, CancellationToken cancellationToken = default);

    /// <summary>Saves a form.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/formbuilder/saveForm")]
    Task<JsonElement> SaveFormAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Deletes a form.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="id">The id of the form.</param>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/formbuilder/deleteForm/{id}")]
    Task<JsonElement> DeleteFormAsync(string id, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Exports a form.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/formbuilder/forms/export")]
    Task<JsonElement> ExportFormAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Imports a form.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/formbuilder/forms/import")]
    Task<JsonElement> ImportFormAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Gets the elements that forms are made of.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/formbuilder/listElements")]
    Task<JsonElement> ListElementsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the definition of an element.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="type">The kind of the element.</param>
    /// <param name="id">The id of the element.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/formbuilder/getElementDefinition/{type}/{id}")]
    Task<JsonElement> GetElementDefinitionAsync(string type, string id, CancellationToken cancellationToken = default);

    /// <summary>Fetches data for a form.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/formbuilder/fetchData")]
    Task<JsonElement> FetchDataAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Keeps the data of a form.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/formbuilder/preserveFormData")]
    Task<JsonElement> PreserveFormDataAsync([Body] JsonElement body, CancellationToken cancellationToken = default);
}
