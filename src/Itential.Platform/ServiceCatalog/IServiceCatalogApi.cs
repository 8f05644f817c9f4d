using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The service catalog: services that people order.</summary>
/// <remarks>Seen in 2023.2; no source shows these calls in 6.</remarks>
[Trace]
[JsonContext(typeof(ServiceCatalogJson))]
public interface IServiceCatalogApi
{
    /// <summary>Gets the services of the catalog that fit a filter.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="filter">The filter. No source tells its form.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/service_catalog/ServiceCatalogStore/{filter}")]
    Task<JsonElement> GetServiceCatalogStoreAsync(string filter, CancellationToken cancellationToken = default);

    /// <summary>Gets the service models.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/service_catalog/ServiceModels")]
    Task<JsonElement> GetServiceModelsAsync(CancellationToken cancellationToken = default);

    /// <summary>Adds a service to the catalog.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/service_catalog/AddNewService")]
    Task<JsonElement> AddNewServiceToCatalogAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Changes a service in the catalog.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/service_catalog/UpdateService")]
    Task<JsonElement> UpdateServiceInCatalogAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Deletes a service.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="id">The id of the service.</param>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/service_catalog/deleteService/{id}")]
    Task<JsonElement> DeleteServiceAsync(string id, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Imports items of the catalog.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/service_catalog/catalog-items/import")]
    Task<JsonElement> ImportCatalogItemsAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Exports an item of the catalog.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="catalogItemId">The id of the item.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/service_catalog/catalog-items/{catalogItemId}/export")]
    Task<JsonElement> ExportCatalogItemAsync(string catalogItemId, CancellationToken cancellationToken = default);

    /// <summary>Makes a service order.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold. Each call does it anew.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Obsolete("Deprecated in 2023.2. Use InvokeServiceOrderAsync.")]
    [Post("/service_catalog/createServiceOrder")]
    Task<JsonElement> CreateServiceOrderAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Invokes a service order.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold. Each call does it anew.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/service_catalog/invokeServiceOrder")]
    Task<JsonElement> InvokeServiceOrderAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Gets the forms.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/service_catalog/GetForms")]
    Task<JsonElement> GetFormsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the id of the form of a service.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="serviceId">The id of the service.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/service_catalog/GetFormId/{serviceId}")]
    Task<JsonElement> GetFormIdAsync(string serviceId, CancellationToken cancellationToken = default);

    /// <summary>Gets the data of a form.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="formId">The id of the form.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/service_catalog/GetFormData/{formId}")]
    Task<JsonElement> GetFormDataAsync(string formId, CancellationToken cancellationToken = default);

    /// <summary>Gets the workflows.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/service_catalog/GetWorkflows")]
    Task<JsonElement> GetWorkflowsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the groups.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/service_catalog/getGroups")]
    Task<JsonElement> GetGroupsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the signed-in user.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/service_catalog/GetUserObject")]
    Task<JsonElement> GetUserObjectAsync(CancellationToken cancellationToken = default);
}
