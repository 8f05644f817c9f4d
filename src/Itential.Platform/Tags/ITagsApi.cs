using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The tags, and the assets that they stand on.</summary>
[Trace]
[JsonContext(typeof(TagsJson))]
public interface ITagsApi
{
    /// <summary>Gets all tags.</summary>
    /// <remarks>2023.2 and later. The server has no pages here.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/tags/all")]
    Task<IReadOnlyList<Tag>> GetTagsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one tag.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="tag">The id of the tag.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/tags/get")]
    Task<Tag> GetTagAsync([Body] TagSelection tag, CancellationToken cancellationToken = default);

    /// <summary>Makes a tag.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="tag">The tag.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/tags/create")]
    Task<Tag> CreateTagAsync([Body] NewTagBody tag, CancellationToken cancellationToken = default);

    /// <summary>Makes several tags.</summary>
    /// <remarks>2023.2 and later. No source shows the body, which may wrap its values in <c>data</c>, nor the answer.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Post("/tags/createTags")]
    Task<JsonElement> CreateTagsAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Changes a tag.</summary>
    /// <remarks>2023.2 and later. No source shows the body, which may wrap its values in <c>data</c>, nor the answer.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Post("/tags/update")]
    Task<JsonElement> UpdateTagAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Deletes a tag.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="tag">The id of the tag.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/tags/delete")]
    Task<JsonElement> DeleteTagAsync([Body] TagDeletion tag, CancellationToken cancellationToken = default);

    /// <summary>Looks for tags.</summary>
    /// <remarks>2023.2 and later. No source shows the body, which may wrap its values in <c>data</c>, nor the answer.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Post("/tags/find")]
    Task<JsonElement> FindTagsAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Copies a tag.</summary>
    /// <remarks>2023.2 and later. No source shows the body, which may wrap its values in <c>data</c>, nor the answer.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Post("/tags/duplicate")]
    Task<JsonElement> DuplicateTagAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Gets the tags of an asset.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="asset">The id of the asset.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/tags/getTagsByReference")]
    Task<IReadOnlyList<Tag>> GetTagsByReferenceAsync([Body] TaggedAssetBody asset, CancellationToken cancellationToken = default);

    /// <summary>Gets the assets that tags stand on.</summary>
    /// <remarks>2023.2 and later. No source shows the body, which may wrap its values in <c>data</c>, nor the answer.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Post("/tags/getTagReferences")]
    Task<JsonElement> GetTagReferencesAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Puts a tag on an asset.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="reference">The tag and the asset.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/tags/createReference")]
    Task<TagReference> CreateTagReferenceAsync([Body] TagReferenceBody reference, CancellationToken cancellationToken = default);

    /// <summary>Sets the tags of an asset and answers whether that was done.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="assignment">The tags and the asset.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/tags/handleReferences")]
    Task<bool> HandleTagReferencesAsync([Body] TagAssignmentBody assignment, CancellationToken cancellationToken = default);
}
