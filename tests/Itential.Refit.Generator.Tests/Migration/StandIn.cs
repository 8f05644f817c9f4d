namespace Itential.Refit.Generator.Tests.Migration;

/// <summary>Declarations in the place of Refit's, as an interface sees them: names, constructors and defaults.</summary>
internal static class StandIn
{
    public const string Source = """
        #nullable enable
        using System;
        using System.IO;
        using System.IO.Compression;
        using System.Net.Http;

        namespace Refit;

        public abstract class HttpMethodAttribute : Attribute
        {
            protected HttpMethodAttribute(string path) { Path = path; }
            public abstract HttpMethod Method { get; }
            public virtual string Path { get; protected set; }
        }

        [AttributeUsage(AttributeTargets.Method)] public class GetAttribute : HttpMethodAttribute { public GetAttribute(string path) : base(path) { } public override HttpMethod Method => HttpMethod.Get; }
        [AttributeUsage(AttributeTargets.Method)] public class PostAttribute : HttpMethodAttribute { public PostAttribute(string path) : base(path) { } public override HttpMethod Method => HttpMethod.Post; }
        [AttributeUsage(AttributeTargets.Method)] public class PutAttribute : HttpMethodAttribute { public PutAttribute(string path) : base(path) { } public override HttpMethod Method => HttpMethod.Put; }
        [AttributeUsage(AttributeTargets.Method)] public class DeleteAttribute : HttpMethodAttribute { public DeleteAttribute(string path) : base(path) { } public override HttpMethod Method => HttpMethod.Delete; }
        [AttributeUsage(AttributeTargets.Method)] public class PatchAttribute : HttpMethodAttribute { public PatchAttribute(string path) : base(path) { } public override HttpMethod Method => HttpMethod.Patch; }
        [AttributeUsage(AttributeTargets.Method)] public class HeadAttribute : HttpMethodAttribute { public HeadAttribute(string path) : base(path) { } public override HttpMethod Method => HttpMethod.Head; }
        [AttributeUsage(AttributeTargets.Method)] public class OptionsAttribute : HttpMethodAttribute { public OptionsAttribute(string path) : base(path) { } public override HttpMethod Method => HttpMethod.Options; }

        [AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method)] public class HeadersAttribute : Attribute { public HeadersAttribute(params string[] headers) { } }
        [AttributeUsage(AttributeTargets.Parameter)] public class HeaderAttribute : Attribute { public HeaderAttribute(string header) { } }
        [AttributeUsage(AttributeTargets.Parameter)] public class HeaderCollectionAttribute : Attribute { }
        [AttributeUsage(AttributeTargets.Parameter)] public class AuthorizeAttribute : Attribute { public AuthorizeAttribute(string scheme = "Bearer") { } }

        public enum BodySerializationMethod { Default, Json, UrlEncoded, Serialized, JsonLines }

        [AttributeUsage(AttributeTargets.Parameter)]
        public class BodyAttribute : Attribute
        {
            public BodyAttribute() { }
            public BodyAttribute(bool buffered) { }
            public BodyAttribute(BodySerializationMethod serializationMethod) { }
            public BodyAttribute(BodySerializationMethod serializationMethod, bool buffered) { }
            public CompressionLevel CompressionLevel { get; set; }
        }

        public enum CollectionFormat { RefitParameterFormatter, Csv, Ssv, Tsv, Pipes, Multi, Indexed }

        [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
        public class QueryAttribute : Attribute
        {
            public QueryAttribute() { }
            public QueryAttribute(string delimiter) { }
            public QueryAttribute(string delimiter, string prefix) { }
            public QueryAttribute(string delimiter, string prefix, string format) { }
            public QueryAttribute(CollectionFormat collectionFormat) { }
            public string? Format { get; set; }
            public CollectionFormat CollectionFormat { get; set; }
            public bool TreatAsString { get; set; }
            public bool SerializeNull { get; set; }
        }

        [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)] public class AliasAsAttribute : Attribute { public AliasAsAttribute(string name) { } }
        [AttributeUsage(AttributeTargets.Parameter)] public class QueryNameAttribute : Attribute { }
        [AttributeUsage(AttributeTargets.Parameter)] public class EncodedAttribute : Attribute { }
        [AttributeUsage(AttributeTargets.Parameter)] public class QueryConverterAttribute : Attribute { public QueryConverterAttribute(Type converter) { } }
        [AttributeUsage(AttributeTargets.Parameter)] public class UrlAttribute : Attribute { }

        [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
        public class PropertyAttribute : Attribute
        {
            public PropertyAttribute() { }
            public PropertyAttribute(string key) { }
        }

        [AttributeUsage(AttributeTargets.Method)]
        public class MultipartAttribute : Attribute
        {
            public MultipartAttribute(string boundaryText = "fixed") { }
        }

        [AttributeUsage(AttributeTargets.Parameter)] public class FormObjectAttribute : Attribute { }
        [Obsolete("Use a part.")] [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)] public class AttachmentNameAttribute : Attribute { public AttachmentNameAttribute(string name) { } }
        [AttributeUsage(AttributeTargets.Method)] public class QueryUriFormatAttribute : Attribute { public QueryUriFormatAttribute(UriFormat uriFormat) { } }
        [AttributeUsage(AttributeTargets.Method)] public class TimeoutAttribute : Attribute { public TimeoutAttribute(int milliseconds) { } }
        [AttributeUsage(AttributeTargets.Interface)] public class PathPrefixAttribute : Attribute { public PathPrefixAttribute(string prefix) { } }

        public interface IApiResponse { }
        public sealed class ApiResponse<T> : IApiResponse { }
        public class StreamPart { public StreamPart(Stream value, string fileName, string? contentType = null, string? name = null) { } }
        """;
}
