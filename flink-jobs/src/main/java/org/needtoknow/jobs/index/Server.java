package org.needtoknow.jobs.index;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.TransportUtils;
import co.elastic.clients.transport.instrumentation.NoopInstrumentation;
import co.elastic.clients.transport.rest_client.RestClientOptions;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.File;
import java.io.IOException;
import javax.net.ssl.SSLContext;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.entity.ContentType;
import org.apache.http.message.BasicHeader;
import org.apache.http.nio.entity.NByteArrayEntity;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;
import org.needtoknow.model.settings.ConfigurationException;

/** An open connection. Bulk requests use the client; everything else is a plain HTTP call. */
public final class Server implements AutoCloseable {
  private static final int CONNECT_MILLIS = 5_000;
  private static final int ANSWER_MILLIS = 60_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RestClient http;
  private final RestClientTransport transport;
  private final ElasticsearchAsyncClient client;

  private Server(RestClient http) {
    this.http = http;
    RestClientOptions options = new RestClientOptions(RequestOptions.DEFAULT, false);
    this.transport =
        new RestClientTransport(
            http, new JacksonJsonpMapper(), options, NoopInstrumentation.INSTANCE);
    this.client = new ElasticsearchAsyncClient(transport);
  }

  /**
   * A response of the server.
   *
   * @param body JSON, or a missing node when the body is not JSON
   */
  public record Answer(int status, JsonNode body) {
    public boolean isOk() {
      return status >= 200 && status < 300;
    }

    /** The type of the error and the reason that the server gives. */
    String reason() {
      JsonNode error = body.path("error");
      if (error.isTextual()) {
        return status + " " + error.asText();
      }
      return (status + " " + error.path("type").asText() + ": " + error.path("reason").asText())
          .strip();
    }
  }

  /** Opens a connection without a call to the server. */
  public static Server open(ServerAddress address) throws ConfigurationException {
    RestClientBuilder builder = RestClient.builder(HttpHost.create(address.url()));
    Credentials credentials = Credentials.of(address);
    if (!credentials.isEmpty()) {
      builder.setDefaultHeaders(
          new Header[] {new BasicHeader("Authorization", credentials.header())});
    }
    SSLContext trusted = trusted(address);
    builder.setHttpClientConfigCallback(
        client -> {
          client.disableAuthCaching();
          if (trusted != null) {
            client.setSSLContext(trusted);
          }
          return client;
        });
    builder.setRequestConfigCallback(
        request ->
            request
                .setConnectTimeout(CONNECT_MILLIS)
                .setConnectionRequestTimeout(ANSWER_MILLIS)
                .setSocketTimeout(ANSWER_MILLIS));
    return new Server(builder.build());
  }

  private static SSLContext trusted(ServerAddress address) throws ConfigurationException {
    if (!address.fingerprint().isEmpty()) {
      return TransportUtils.sslContextFromCaFingerprint(address.fingerprint());
    }
    if (address.caFile().isEmpty()) {
      return null;
    }
    try {
      return TransportUtils.sslContextFromHttpCaCrt(new File(address.caFile()));
    } catch (IOException | RuntimeException e) {
      throw ConfigurationException.of(
          address.caFile(),
          "this is not the certificate of an authority",
          "name the CA's certificate in PEM");
    }
  }

  /** The address, for messages. */
  public String url() {
    return http.getNodes().get(0).getHost().toURI();
  }

  ElasticsearchAsyncClient client() {
    return client;
  }

  /** Calls without a body. */
  public Answer call(String method, String path) throws IOException {
    return call(method, path, new byte[0]);
  }

  /** Calls with a body of JSON. */
  public Answer call(String method, String path, JsonNode body) throws IOException {
    return call(method, path, JSON.writeValueAsBytes(body));
  }

  /**
   * Calls with a body of JSON or lines of JSON; an error status is returned as a response.
   *
   * @throws IOException when there was no response
   */
  Answer call(String method, String path, byte[] body) throws IOException {
    int question = path.indexOf('?');
    Request request = new Request(method, question < 0 ? path : path.substring(0, question));
    if (question >= 0) {
      for (String parameter : path.substring(question + 1).split("&")) {
        int equals = parameter.indexOf('=');
        request.addParameter(
            equals < 0 ? parameter : parameter.substring(0, equals),
            equals < 0 ? "" : parameter.substring(equals + 1));
      }
    }
    if (body.length > 0) {
      request.setEntity(new NByteArrayEntity(body, ContentType.APPLICATION_JSON));
    }
    try {
      return answer(http.performRequest(request));
    } catch (ResponseException refused) {
      return answer(refused.getResponse());
    }
  }

  private static Answer answer(Response response) throws IOException {
    JsonNode body = JsonNodeFactory.instance.missingNode();
    if (response.getEntity() != null) {
      byte[] bytes = response.getEntity().getContent().readAllBytes();
      try {
        body = bytes.length == 0 ? body : JSON.readTree(bytes);
      } catch (IOException notJson) {
        // The body is a page of a proxy: the status is enough.
        body = JsonNodeFactory.instance.missingNode();
      }
    }
    return new Answer(response.getStatusLine().getStatusCode(), body);
  }

  @Override
  public void close() throws IOException {
    transport.close();
  }
}
