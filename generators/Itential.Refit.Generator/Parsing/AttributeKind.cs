namespace Itential.Refit.Generator.Parsing;

/// <summary>The attributes that mean something here.</summary>
internal enum AttributeKind
{
    None,
    Verb,
    CustomVerb,
    AliasAs,
    Authorize,
    Body,
    Header,
    HeaderCollection,
    Headers,
    JsonContext,
    PathPrefix,
    Property,
    Query,
    Timeout,
}
