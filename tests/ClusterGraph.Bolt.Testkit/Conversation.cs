using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace ClusterGraph.Bolt.Testkit;

/// <summary>JSON messages between lines that mark their begin and end.</summary>
internal sealed class Conversation(TcpClient client) : IDisposable
{
    private readonly StreamReader _reader = new(client.GetStream(), new UTF8Encoding(false));
    private readonly StreamWriter _writer = new(client.GetStream(), new UTF8Encoding(false));

    /// <summary>The next request, or null when the other end has gone.</summary>
    public async Task<TestkitRequest?> ReadAsync()
    {
        var json = new StringBuilder();
        while (await _reader.ReadLineAsync() is { } line)
        {
            if (line == "#request end")
            {
                var message = JsonNode.Parse(json.ToString())!;
                return new TestkitRequest((string)message["name"]!, message["data"]!.AsObject());
            }

            if (line != "#request begin")
            {
                json.AppendLine(line);
            }
        }

        return null;
    }

    public async Task WriteAsync(string name, JsonObject data)
    {
        var message = new JsonObject { ["name"] = name, ["data"] = data };
        await _writer.WriteAsync($"#response begin\n{message.ToJsonString()}\n#response end\n");
        await _writer.FlushAsync();
    }

    public void Dispose() => client.Dispose();
}
