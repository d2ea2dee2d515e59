using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClusterGraph.Graph;

/// <summary>A value that JSON holds as its text.</summary>
internal sealed class TextConverter<T>(Func<string, T> parse) : JsonConverter<T> where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => parse(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
