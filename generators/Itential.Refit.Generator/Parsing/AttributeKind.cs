namespace Itential.Refit.Generator.Parsing;

/// <summary>The attributes that mean something here.</summary>
internal enum AttributeKind
{
    None,
    Verb,
    CustomVerb,
    AliasAs,
    AllowAnyStatusCode,
    AttachmentName,
    Authorize,
    Body,
    Encoded,
    Error,
    FormObject,
    Header,
    HeaderCollection,
    Headers,
    HttpVersion,
    Idempotent,
    JsonContext,
    Multipart,
    Paged,
    Path,
    PathPrefix,
    Property,
    Query,
    QueryConverter,
    QueryName,
    QueryUriFormat,
    Timeout,
    Url,
}
