using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The JSON forms: what people fill in to start or continue work.</summary>
[Trace]
[JsonContext(typeof(JsonFormsJson))]
public interface IJsonFormsApi
{
    /// <summary>Gets all forms.</summary>
    /// <remarks>2023.2 and later. The server has no pages here.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/json-forms/forms")]
    Task<IReadOnlyList<JsonForm>> GetFormsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one form, or null where there is none.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="id">The id of the form.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/json-forms/forms/{id}")]
    Task<JsonForm?> GetFormByIdAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Makes a form.</summary>
    /// <remarks>2023.2 and later. An answer of the status <c>failure</c> is thrown, with what the server says.</remarks>
    /// <param name="form">The form.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/json-forms/forms")]
    [Envelope(typeof(JsonFormCreation<>))]
    Task<JsonForm> CreateFormAsync([Body] JsonForm form, CancellationToken cancellationToken = default);

    /// <summary>Replaces a form.</summary>
    /// <remarks>
    /// 2023.2 and later. Change the stored form with <c>with</c> and send it whole: who made and changed it and when must come along.
    /// No source tells what the answer holds.
    /// </remarks>
    /// <param name="id">The id of the form.</param>
    /// <param name="form">The form.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/json-forms/forms/{id}")]
    Task<JsonElement> UpdateFormAsync(string id, [Body] JsonFormBody form, CancellationToken cancellationToken = default);

    /// <summary>Deletes forms.</summary>
    /// <remarks>2023.2 and later. There is no call for a single one. No source tells what the answer holds.</remarks>
    /// <param name="forms">The ids of the forms.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/json-forms/forms")]
    Task<JsonElement> DeleteFormsAsync([Body] JsonFormSelection forms, CancellationToken cancellationToken = default);

    /// <summary>Imports forms and answers how each came out.</summary>
    /// <remarks>2023.2 and later. Up to 2021.1 the path was another.</remarks>
    /// <param name="forms">The forms.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/json-forms/import/forms")]
    Task<ImportReport<JsonFormReference>> ImportFormsAsync([Body] JsonFormImport forms, CancellationToken cancellationToken = default);

    /// <summary>Checks a form itself.</summary>
    /// <remarks>6 and later.</remarks>
    /// <param name="form">The form.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/json-forms/validate")]
    Task<JsonFormCheck> DeepValidateFormAsync([Body] JsonFormAsset form, CancellationToken cancellationToken = default);

    /// <summary>Checks data against a JSON schema.</summary>
    /// <remarks>2023.2 and later. No source shows the name of the data's member in the body; <c>formData</c> is sent.</remarks>
    /// <param name="data">The schema and the data.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/json-forms/validate-data")]
    Task<JsonFormDataCheck> ValidateDataAsync([Body] SchemaData data, CancellationToken cancellationToken = default);

    /// <summary>Checks data against a form.</summary>
    /// <remarks>2023.2 and later. Where there is no such form, <see cref="JsonFormDataCheck.Status"/> is 404 and nothing is thrown.</remarks>
    /// <param name="id">The id of the form.</param>
    /// <param name="formData">The data.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/json-forms/validate-form/{id}")]
    Task<JsonFormDataCheck> ValidateFormAsync(string id, [Body] JsonFormData formData, CancellationToken cancellationToken = default);

    /// <summary>Decodes a schema.</summary>
    /// <remarks>2023.2 and later. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/json-forms/decode")]
    Task<JsonElement> DecodeSchemaAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Turns YANG into a schema.</summary>
    /// <remarks>2023.2 and later. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/json-forms/yangToSchema")]
    Task<JsonElement> YangToSchemaAsync([Body] JsonElement body, CancellationToken cancellationToken = default);
}
